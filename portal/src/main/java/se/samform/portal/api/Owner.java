package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.portal.edge.Visit;

/** Whose drafts and cases a call is about: the person logged in, or whoever holds the secret of an anonymous draft. */
@ApplicationScoped
public class Owner {
    /** Carries the secret that starting an anonymous draft gave. */
    static final String SECRET = "Samform-Secret";

    @Inject Visit visit;

    Applicant of(String secret) {
        return switch (visit.getIdentity()) {
            case Identity.Citizen citizen -> new Applicant.Person(citizen.personalNumber().digits());
            case Identity.Officer officer -> throw ProblemDocument.of(403, "forbidden", "An officer fills in nothing", "Log in as a citizen.");
            case Identity.Visitor visitor -> anonymous(secret);
        };
    }

    private static Applicant anonymous(String secret) {
        if (secret == null || secret.length() < 22) {
            throw ProblemDocument.of(401, "unauthorized", "Nobody is logged in", "Send a log-in token, or the " + SECRET + " of your draft.");
        }
        return new Applicant.Anonymous(secret);
    }
}
