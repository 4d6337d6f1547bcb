package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.engine.casefile.Admissions;
import se.samform.portal.acting.Standing;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;

/** Whose drafts and cases a call is about: those of whom somebody acts for, of the person logged in, or of whoever holds the secret of an anonymous draft. */
@ApplicationScoped
public class Owner {
    /** Carries the secret that starting an anonymous draft gave. */
    static final String SECRET = "Samform-Secret";

    @Inject Visit visit;
    @Inject Admissions admissions;

    Applicant of(String secret) {
        return standing(visit.standing(), secret);
    }

    /** For what binds whom they act for: registers are asked whether they may now. */
    Applicant binding(String secret) {
        return standing(visit.standingNow(), secret);
    }

    /** Of a draft; one that supplements a case stands in the name of whose the case is, and lets in who acts for them. */
    Applicant ofDraft(String draft, String secret) {
        return letIn(draft, of(secret));
    }

    Applicant bindingDraft(String draft, String secret) {
        return letIn(draft, binding(secret));
    }

    private Applicant letIn(String draft, Applicant applicant) {
        if (!(applicant instanceof Applicant.Representative representative)) return applicant;
        var municipality = visit.getMunicipality().id();
        return admissions.supplemented(municipality, Ids.draft(draft)).flatMap(id -> admissions.admit(municipality, id, representative)).orElse(applicant);
    }

    private Applicant standing(Standing standing, String secret) {
        return switch (standing) {
            case Standing.Self self -> self(secret);
            case Standing.For(var acting) -> new Applicant.Representative(acting);
            case Standing.Lost(var whom, var why) -> throw lost(why);
        };
    }

    /** Nothing is ever done in their own name instead. */
    private WebApplicationException lost(Standing.Why why) {
        String detail = Texts.text(visit.getLocale(), "acting.problem." + why.name().toLowerCase(Locale.ROOT));
        return switch (why) {
            case ENDED -> ProblemDocument.of(403, "acting-ended", "You may not act for them", detail);
            case DOWN -> ProblemDocument.of(503, "acting-down", "The register that could tell does not answer", detail);
        };
    }

    private Applicant self(String secret) {
        return switch (visit.getIdentity()) {
            case Identity.Citizen citizen -> new Applicant.Person(citizen.personalNumber().digits());
            case Identity.Officer officer -> throw ProblemDocument.of(403, "forbidden", "An officer fills in nothing", "Log in as a citizen.");
            case Identity.Program program -> throw ProblemDocument.of(403, "forbidden", "A system fills in nothing", "Use the addresses below handling.");
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
