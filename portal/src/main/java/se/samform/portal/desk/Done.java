package se.samform.portal.desk;

import java.util.Set;

/** What a redirect says was done. */
final class Done {
    static final String MESSAGE = "message";
    static final String NOTE = "note";
    static final String TAKEN = "taken";
    static final String ASSIGNED = "assigned";
    static final String STATUS = "status";
    static final String FEE = "fee";
    static final String RESENT = "resent";
    static final String NOT_RESENT = "not-resent";
    static final String REGISTERED = "registered";
    static final String MARKED = "marked";
    static final String UNMARKED = "unmarked";
    static final String TITLED = "titled";
    static final String DECIDED = "decided";
    static final String RULING = "ruling";
    static final String TASK = "task";
    static final String TASK_OFF = "task-off";
    static final String TASK_ADDED = "task-added";
    static final String TASK_LINK = "task-link";
    static final String TASK_GIVEN = "task-given";
    static final String TASK_OUTSIDE = "task-outside";
    static final String TASK_REMINDED = "task-reminded";
    static final String GIVEN_BACK = "given-back";
    static final String MOVED = "moved";
    static final String CONFLICT = "conflict";
    static final String LINKED = "linked";
    static final String UNLINKED = "unlinked";
    static final String ASKED = "asked";
    static final String FLAGGED = "flagged";
    static final String TAKEN_DOWN = "taken-down";
    static final String NOT_FLAGGED = "not-flagged";
    private static final Set<String> ALL = Set.of(MESSAGE, NOTE, TAKEN, ASSIGNED, STATUS, FEE, RESENT, NOT_RESENT, FLAGGED, NOT_FLAGGED,
        DECIDED, RULING, TASK, TASK_OFF, TASK_ADDED, TASK_LINK, TASK_GIVEN, TASK_OUTSIDE, TASK_REMINDED, ASKED, TAKEN_DOWN, REGISTERED, MARKED, UNMARKED, TITLED, GIVEN_BACK, MOVED, CONFLICT, LINKED, UNLINKED);

    private static final Set<String> OF_THE_REGISTRY = Set.of(REGISTERED, MARKED, UNMARKED, TITLED);

    private Done() {}

    static boolean isOfTheRegistry(String key) {
        return OF_THE_REGISTRY.contains(key);
    }

    static boolean isOne(String key) {
        return ALL.contains(key);
    }
}
