package se.samform.portal.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.id.SigningId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.engine.signing.Signings;
import se.samform.engine.signing.ToSign;
import se.samform.portal.edge.Visit;

/** Whoever is logged in, as one who is asked to sign. */
@RequestScoped
public class Invited {
    @Inject Visit visit;
    @Inject Signings signings;

    Optional<Applicant.Person> person() {
        return visit.getIdentity() instanceof Identity.Citizen citizen
            ? Optional.of(new Applicant.Person(citizen.personalNumber().digits())) : Optional.empty();
    }

    /** What the address names, if they are to sign it. */
    Optional<ToSign> toSign() {
        return id().flatMap(id -> person().flatMap(person -> signings.find(visit.getMunicipality().id(), id, person)));
    }

    Optional<SigningId> id() {
        try {
            return Optional.of(SigningId.of(visit.variable("signing")));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
