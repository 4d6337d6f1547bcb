package se.samform.portal.wording;

import java.util.List;

/** A message or note in a thread. @param style of the style sheet: {@code from-me}, {@code internal} or empty @param files that came with it */
public record Letter(String style, String from, String about, String when, String time, List<String> paragraphs, List<FileLink> files) {
    /** Of the style sheet, beside another: that it was taken back. */
    public static final String STRUCK = "struck";

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        files = List.copyOf(files);
    }

    /** Text as typed, in its paragraphs. */
    public static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    public String getStyle() {
        return style.isEmpty() ? null : style;
    }

    public boolean isStruck() {
        return style.endsWith(STRUCK);
    }

    public boolean isInternal() {
        return style.startsWith("internal");
    }
}
