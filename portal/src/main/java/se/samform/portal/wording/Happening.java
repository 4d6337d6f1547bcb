package se.samform.portal.wording;

/** One line of a timeline. @param style {@code now}, {@code to-come} or empty; @param time for machines, empty if it has none */
public record Happening(String style, String title, String when, String time) {
    public String getStyle() {
        return style.isEmpty() ? null : style;
    }

    public boolean isTimed() {
        return !time.isEmpty();
    }
}
