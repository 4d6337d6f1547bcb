package se.samform.portal.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.engine.referral.Referral;
import se.samform.engine.referral.Referrals;
import se.samform.portal.edge.Visit;

/** What the link in the address asks for. */
@RequestScoped
public class Asked {
    @Inject Visit visit;
    @Inject Referrals referrals;

    Optional<Referral> referral() {
        return referrals.find(visit.getMunicipality().id(), visit.variable("opinion"));
    }

    /** While it may be read. */
    Optional<Referral> open() {
        return referral().filter(Referral::isOpen);
    }

    String path() {
        return "opinions/" + visit.variable("opinion");
    }
}
