package se.samform.portal.statistics;

import java.util.List;

/**
 * A picture as shapes, for the page to render; its looks are the style sheet's. Lengths are the picture's own units.
 *
 * @param about what it shows, for who doesn't see it; the figures stand in the table beside
 */
public record Chart(String title, String about, int height, List<Box> boxes, List<Line> lines, List<Word> words) {

    public static final int WIDTH = 620;

    /** @param style {@code bar}, {@code bar-2} or {@code bar-over} */
    public record Box(String style, int x, int y, int width, int height) {}

    /** @param path as SVG has it */
    public record Line(String style, String path) {}

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    public record Word(String style, int x, int y, String anchor, String text) {}

    public Chart {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }

    public String getBounds() {
        return "0 0 " + WIDTH + " " + height;
    }
}
