package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.flow.Actor;
import se.samform.core.party.Identity;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.LookUps;

/** Where an officer sees the case that became of what they filled in for somebody. */
@ApplicationScoped
public class TakenDownCase {
    /** Says that it was handed in. */
    static final String DONE = "done=taken-down";

    @Inject Cases cases;
    @Inject LookUps lookUps;

    /** Inside the municipality: the case, for who may see it, or the desk, which says that it came in. */
    String path(CaseHead head, Identity.Officer officer) {
        if (isTheirs(head, officer)) return "desk/" + head.id().text();
        boolean mayLook = officer.contactCentre() && lookUps.open(head.municipality(), head.id(), officer.id()).isPresent();
        return mayLook ? "desk/person/case/" + head.id().text() : "desk?" + DONE;
    }

    /** Of their unit, as far as their right in it goes. */
    private boolean isTheirs(CaseHead head, Identity.Officer officer) {
        return officer.units().contains(head.state().unit())
            && cases.find(head.municipality(), head.id(), new Actor.Officer(officer.id(), officer.units())).isPresent();
    }

    /** The same just after it was handed in. */
    String donePath(CaseHead head, Identity.Officer officer) {
        String path = path(head, officer);
        return path.endsWith(DONE) ? path : path + "?" + DONE;
    }
}
