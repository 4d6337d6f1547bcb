package se.samform.portal.fill;

import se.samform.core.party.Identity;
import se.samform.engine.casefile.CaseHead;

/** Where an officer sees the case that became of what they filled in for somebody. */
final class TakenDownCase {
    /** Says that it was handed in. */
    static final String DONE = "done=taken-down";

    private TakenDownCase() {}

    /** Inside the municipality: the case, for who may see it, or the desk, which says that it came in. */
    static String path(CaseHead head, Identity.Officer officer) {
        if (officer.units().contains(head.state().unit())) return "desk/" + head.id().text();
        return officer.contactCentre() ? "desk/person/case/" + head.id().text() : "desk?" + DONE;
    }

    /** The same just after it was handed in. */
    static String donePath(CaseHead head, Identity.Officer officer) {
        String path = path(head, officer);
        return path.endsWith(DONE) ? path : path + "?" + DONE;
    }
}
