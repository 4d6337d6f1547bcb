package se.samform.portal.statistics;

import java.util.ArrayList;
import java.util.List;

/** Two columns for each period, on a scale with round numbers, and what they are below. */
final class Columns {
    private static final int LEFT = 44;
    private static final int RIGHT = 610;
    private static final int TOP = 20;
    private static final int BOTTOM = 220;
    private static final int HEIGHT = 270;
    private static final int LINES = 4;
    /** Wide enough for the mark of a period. */
    private static final int MARK = 38;
    private static final long[] ROUND = {10, 12, 15, 20, 25, 30, 40, 50, 60, 80};

    private final List<Chart.Box> boxes = new ArrayList<>();
    private final List<Chart.Line> lines = new ArrayList<>();
    private final List<Chart.Word> words = new ArrayList<>();

    /** @param first the left column, {@code second} the right one */
    record Pair(String mark, long first, long second) {}

    private Columns() {}

    static Chart of(String title, String about, List<Pair> pairs, String first, String second) {
        var columns = new Columns();
        long step = step(pairs.stream().mapToLong(pair -> Math.max(pair.first(), pair.second())).max().orElse(0));
        columns.axes(step);
        columns.pairs(pairs, step * (LINES - 1));
        columns.key(first, second);
        return new Chart(title, about, HEIGHT, columns.boxes, columns.lines, columns.words);
    }

    /** A third of the scale: the smallest round number that has room for the highest column. */
    static long step(long most) {
        for (long ten = 1; ; ten *= 10) {
            for (long tenths : ROUND) {
                long step = tenths * ten / 10;
                if (step * (LINES - 1) >= most) return step;
            }
        }
    }

    private void axes(long step) {
        for (int line = 0; line < LINES; line++) {
            int y = BOTTOM - line * (BOTTOM - TOP) / (LINES - 1);
            lines.add(new Chart.Line("axis", "M" + LEFT + " " + y + "H" + RIGHT));
            words.add(new Chart.Word("t-soft", LEFT - 8, y + 4, "end", String.valueOf(step * line)));
        }
    }

    private void pairs(List<Pair> pairs, long top) {
        int room = (RIGHT - LEFT) / Math.max(1, pairs.size());
        int width = Math.clamp((room - 6) / 2, 2, 21);
        int everyMark = (MARK + room - 1) / Math.max(1, room);
        for (int i = 0; i < pairs.size(); i++) {
            int middle = LEFT + i * room + room / 2;
            column("bar", middle - width - 1, width, pairs.get(i).first(), top);
            column("bar-2", middle + 1, width, pairs.get(i).second(), top);
            if (i % everyMark == 0) words.add(new Chart.Word("t-soft", middle, BOTTOM + 18, "middle", pairs.get(i).mark()));
        }
    }

    private void column(String style, int x, int width, long value, long top) {
        int height = (int) (value * (BOTTOM - TOP) / top);
        boxes.add(new Chart.Box(style, x, BOTTOM - height, width, height));
    }

    private void key(String first, String second) {
        boxes.add(new Chart.Box("bar", LEFT, 252, 12, 12));
        words.add(new Chart.Word("t-soft", LEFT + 18, 262, "start", first));
        boxes.add(new Chart.Box("bar-2", LEFT + 220, 252, 12, 12));
        words.add(new Chart.Word("t-soft", LEFT + 238, 262, "start", second));
    }
}
