package se.samform.portal.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.look.Viewer;
import se.samform.engine.referral.Referral;
import se.samform.engine.referral.Referrals;
import se.samform.portal.edge.Visit;

/** What the link in the address asks for. */
@RequestScoped
public class Asked {
    @Inject Visit visit;
    @Inject Referrals referrals;
    @Inject Looks looks;

    Optional<Referral> referral() {
        return referrals.find(visit.getMunicipality().id(), visit.variable("opinion"));
    }

    /** While it may be answered. */
    Optional<Referral> open() {
        return referral().filter(Referral::isOpen);
    }

    /** To be shown, while it may be read: that they look is written first. */
    Optional<Referral> shown(Seen seen) {
        var open = open();
        open.ifPresent(referral -> looks.add(visit.getMunicipality().id(), Look.outside(new Viewer.Consultee(referral.lookingAs()), seen, referral.file().head().id(), referral.file().isProtected())));
        return open;
    }

    String path() {
        return "opinions/" + visit.variable("opinion");
    }
}
