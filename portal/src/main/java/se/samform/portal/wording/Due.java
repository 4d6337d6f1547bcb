package se.samform.portal.wording;

/** A due date in words. @param urgency {@code late}, {@code soon} or empty @param what that is due then; empty where it is the answer that people were promised */
public record Due(String words, String urgency, String what) {
    public Due(String words, String urgency) {
        this(words, urgency, "");
    }

    public Due of(String something) {
        return new Due(words, urgency, something);
    }

    public boolean isUrgent() {
        return !urgency.isEmpty();
    }

    /** Of the style sheet. */
    public String getStyle() {
        return isUrgent() ? "due due-" + urgency : "nowrap";
    }
}
