package se.samform.portal.acting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.core.party.Identity;
import se.samform.portal.edge.Visit;

/** Says on each page for whom whoever visits acts, and lets them change that. */
@Named
@RequestScoped
public class ActingBar {
    @Inject Visit visit;
    @Inject CheckMandate mandates;

    /** Whether they act for somebody else, or would if they might. */
    public boolean isShown() {
        return !(visit.standing() instanceof Standing.Self);
    }

    /** Whether they can't at the moment. */
    public boolean isLost() {
        return visit.standing() instanceof Standing.Lost;
    }

    public String getName() {
        return switch (visit.standing()) {
            case Standing.Self self -> "";
            case Standing.For(var acting) -> acting.whom().name();
            case Standing.Lost(var whom, var why) -> whom.name();
        };
    }

    /** Whether there may be somebody to act for. */
    public boolean isOffered() {
        return visit.getIdentity() instanceof Identity.Citizen && mandates.isPossible(visit.getMunicipality());
    }
}
