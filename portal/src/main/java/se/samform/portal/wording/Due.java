package se.samform.portal.wording;

/** A due date in words. @param urgency {@code late}, {@code soon} or empty */
public record Due(String words, String urgency) {
    public boolean isUrgent() {
        return !urgency.isEmpty();
    }

    /** Of the style sheet. */
    public String getStyle() {
        return isUrgent() ? "due due-" + urgency : "nowrap";
    }
}
