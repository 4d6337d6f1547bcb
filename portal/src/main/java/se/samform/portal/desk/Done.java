package se.samform.portal.desk;

import java.util.Map;

/** What a redirect says was done, and the part of the page of a case where that is told. */
final class Done {
    static final String MESSAGE = "message";
    static final String NOTE = "note";
    static final String NOTE_STRUCK = "note-struck";
    static final String DOCUMENT = "document";
    static final String TAKEN = "taken";
    static final String ASSIGNED = "assigned";
    static final String STATUS = "status";
    static final String STATUS_HANDED_ON = "status-handed-on";
    static final String FEE = "fee";
    static final String REFUND = "refund";
    static final String RESENT = "resent";
    static final String NOT_RESENT = "not-resent";
    static final String SETTLED = "settled";
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
    static final String CORRECTED = "corrected";
    static final String TRANSFERRED = "transferred";
    static final String FLAGGED = "flagged";
    static final String TAKEN_DOWN = "taken-down";
    static final String NOT_FLAGGED = "not-flagged";

    /** Where it is told on a page: a browser that goes there has the focus there, with a script or without. */
    private static final String HERE = "#done";

    private static final Map<String, Part> PARTS = Map.ofEntries(
        Map.entry(MESSAGE, Part.MESSAGES), Map.entry(NOTE, Part.MESSAGES), Map.entry(NOTE_STRUCK, Part.MESSAGES), Map.entry(DOCUMENT, Part.DOCUMENTS), Map.entry(ASKED, Part.MESSAGES),
        Map.entry(CORRECTED, Part.MESSAGES),
        Map.entry(TAKEN, Part.TOP), Map.entry(TRANSFERRED, Part.TOP), Map.entry(FLAGGED, Part.TOP), Map.entry(NOT_FLAGGED, Part.TOP), Map.entry(TAKEN_DOWN, Part.TOP),
        Map.entry(ASSIGNED, Part.ASSIGN), Map.entry(STATUS, Part.STATUS), Map.entry(STATUS_HANDED_ON, Part.STATUS), Map.entry(FEE, Part.FEE), Map.entry(REFUND, Part.TOP),
        Map.entry(RESENT, Part.DELIVERIES), Map.entry(NOT_RESENT, Part.DELIVERIES), Map.entry(SETTLED, Part.DELIVERIES),
        Map.entry(DECIDED, Part.RULING), Map.entry(RULING, Part.RULING),
        Map.entry(TASK, Part.TASKS), Map.entry(TASK_OFF, Part.TASKS), Map.entry(TASK_ADDED, Part.TASKS),
        Map.entry(TASK_REMINDED, Part.TASKS), Map.entry(TASK_LINK, Part.TASKS), Map.entry(TASK_GIVEN, Part.TASKS), Map.entry(TASK_OUTSIDE, Part.TASKS),
        Map.entry(REGISTERED, Part.REGISTRY), Map.entry(MARKED, Part.REGISTRY), Map.entry(UNMARKED, Part.REGISTRY), Map.entry(TITLED, Part.REGISTRY),
        Map.entry(GIVEN_BACK, Part.HANDLING), Map.entry(MOVED, Part.HANDLING), Map.entry(CONFLICT, Part.HANDLING),
        Map.entry(LINKED, Part.HANDLING), Map.entry(UNLINKED, Part.HANDLING));

    private Done() {}

    /** A part of the page of a case. */
    enum Part {
        TOP, MESSAGES, DOCUMENTS, STATUS, TASKS, ASSIGN, FEE, RULING, HANDLING, REGISTRY, DELIVERIES;

        /** Whether the page has it. @param payable whether a fee can be asked for */
        boolean isOn(DeskCaseView view, boolean payable) {
            return switch (this) {
                case TOP, MESSAGES, DOCUMENTS, HANDLING, REGISTRY, DELIVERIES -> true;
                case STATUS -> !view.getNextStatuses().isEmpty();
                case TASKS -> !view.isOver();
                case ASSIGN -> !view.isOver() && !view.getColleagues().isEmpty();
                case FEE -> payable;
                case RULING -> view.getRuling().isPresent();
            };
        }
    }

    static boolean isOne(String key) {
        return PARTS.containsKey(key);
    }

    /** The part that changed, or the top if the page hasn't got it any more. @param key of what was done */
    static Part part(String key, DeskCaseView view, boolean payable) {
        Part part = PARTS.get(key);
        return part.isOn(view, payable) ? part : Part.TOP;
    }

    /** The address after something was done: the page says it, where it is told. @param path with or without a query */
    static String told(String path, String key) {
        return path + (path.contains("?") ? "&" : "?") + "done=" + key + HERE;
    }
}
