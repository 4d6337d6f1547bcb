package se.samform.portal.wording;

/**
 * One line of a timeline.
 *
 * @param style {@code now}, {@code to-come} or empty
 * @param time for machines, empty if it has none
 * @param seen whether officers are told that the citizen sees it too
 * @param whole whether the citizen reads all of it, and not only that it happened
 */
public record Happening(String style, String title, String when, String time, boolean seen, boolean whole) {

    /** Where nobody needs to be told who sees it. */
    public Happening(String style, String title, String when, String time) {
        this(style, title, when, time, false, true);
    }

    public String getStyle() {
        return style.isEmpty() ? null : style;
    }

    public boolean isTimed() {
        return !time.isEmpty();
    }
}
