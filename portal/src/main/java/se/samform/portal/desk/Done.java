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
    static final String FLAGGED = "flagged";
    static final String NOT_FLAGGED = "not-flagged";
    private static final Set<String> ALL = Set.of(MESSAGE, NOTE, TAKEN, ASSIGNED, STATUS, FEE, RESENT, NOT_RESENT, FLAGGED, NOT_FLAGGED);

    private Done() {}

    static boolean isOne(String key) {
        return ALL.contains(key);
    }
}
