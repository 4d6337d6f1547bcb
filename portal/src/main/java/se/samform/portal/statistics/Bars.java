package se.samform.portal.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** One bar below the other, each with its name before it and its figure behind; where something was promised, a line at it. */
final class Bars {
    private static final int LEFT = 192;
    /** Room for a figure in words behind the longest bar. */
    private static final int LONGEST = 300;
    private static final int ROW = 36;
    private static final int THICK = 20;
    private static final int LONGEST_NAME = 24;

    private final List<Chart.Box> boxes = new ArrayList<>();
    private final List<Chart.Line> lines = new ArrayList<>();
    private final List<Chart.Word> words = new ArrayList<>();

    /** @param limit what was promised */
    record Bar(String name, long value, OptionalLong limit, String figure) {
        Bar(String name, long value, String figure) {
            this(name, value, OptionalLong.empty(), figure);
        }

        private long end() {
            return Math.max(value, limit.orElse(0));
        }
    }

    private Bars() {}

    /** @param foot below all of them; may be empty */
    static Chart of(String title, String about, List<Bar> bars, String foot) {
        var made = new Bars();
        long most = Math.max(1, bars.stream().mapToLong(Bar::end).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) made.bar(bars.get(i), 8 + i * ROW, most);
        int below = 8 + bars.size() * ROW;
        if (!foot.isEmpty()) made.words.add(new Chart.Word("t-soft", LEFT, below + 14, "start", foot));
        return new Chart(title, about, below + (foot.isEmpty() ? 4 : 22), made.boxes, made.lines, made.words);
    }

    private void bar(Bar bar, int y, long most) {
        int end = LEFT + length(bar.value(), most);
        int behind = LEFT + length(bar.end(), most) + 9;
        words.add(new Chart.Word("", LEFT - 12, y + 15, "end", shortened(bar.name())));
        boxes.add(new Chart.Box("bar", LEFT, y, end - LEFT, THICK));
        bar.limit().ifPresent(limit -> limit(LEFT + length(limit, most), end, y));
        words.add(new Chart.Word("t-strong", behind, y + 15, "start", bar.figure()));
    }

    private void limit(int x, int end, int y) {
        if (end > x) boxes.add(new Chart.Box("bar-over", x, y, end - x, THICK));
        String path = "M" + x + " " + (y - 5) + "V" + (y + THICK + 5);
        lines.add(new Chart.Line("limit-gap", path));
        lines.add(new Chart.Line("limit", path));
    }

    private static int length(long value, long most) {
        return (int) (value * LONGEST / most);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }
}
