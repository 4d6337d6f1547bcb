package se.samform.portal.statistics;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import se.samform.portal.export.Cell;
import se.samform.portal.export.Table;

/**
 * A table beside a picture. The first column names the line.
 *
 * @param id by which an address says how it is sorted
 */
public record Grid(String id, String caption, List<Heading> headings, List<Line> lines) {

    /** @param sort {@code ascending} or {@code descending}, if by it; @param path sorted by it; empty where nobody sorts */
    public record Heading(String text, boolean number, String sort, String path) {
        public String getSort() {
            return sort.isEmpty() ? null : sort;
        }

        public String getStyle() {
            return number ? "end" : null;
        }
    }

    /** @param late whether the last cell is to be seen as a fault */
    public record Line(List<Cell> cells, List<String> texts, boolean late) {
        public String getName() {
            return texts.getFirst();
        }

        public List<String> getOthers() {
            return texts.subList(1, texts.size());
        }
    }

    static Grid of(String id, String caption, List<String> headings, List<List<Cell>> lines, Locale locale) {
        return of(id, caption, headings, lines, line -> false, locale);
    }

    static Grid of(String id, String caption, List<String> headings, List<List<Cell>> lines, Predicate<List<Cell>> late, Locale locale) {
        var named = new ArrayList<Heading>();
        for (int i = 0; i < headings.size(); i++) named.add(new Heading(headings.get(i), i > 0, "", ""));
        return new Grid(id, caption, named, lines.stream().map(line -> new Line(line, texts(line, locale), late.test(line))).toList());
    }

    /** As the address says, with links to sort it otherwise. */
    Grid sorted(StatisticsAddress address, Locale locale) {
        var sorted = new ArrayList<>(lines);
        var named = new ArrayList<Heading>();
        for (int i = 0; i < headings.size(); i++) {
            String column = id + "." + i;
            boolean up = address.sort().equals(column);
            boolean down = address.sort().equals("-" + column);
            if (up) sorted.sort(by(i, locale));
            if (down) sorted.sort(by(i, locale).reversed());
            named.add(new Heading(headings.get(i).text(), headings.get(i).number(), up ? "ascending" : down ? "descending" : "",
                address.sortedBy((down || !up && i == 0 ? "" : "-") + column).path() + "#" + id));
        }
        return new Grid(id, caption, named, sorted);
    }

    Table table() {
        return new Table(caption, headings.stream().map(Heading::text).toList(), lines.stream().map(Line::cells).toList());
    }

    private static Comparator<Line> by(int column, Locale locale) {
        Function<Line, Cell> cell = line -> line.cells().get(column);
        return Comparator.<Line>comparingLong(line -> number(cell.apply(line)))
            .thenComparing(line -> line.texts().get(column), Collator.getInstance(locale)::compare);
    }

    private static long number(Cell cell) {
        return switch (cell) {
            case Cell.Number(var value) -> value;
            case Cell.Day(var day) -> day.toEpochDay();
            case Cell.None() -> Long.MIN_VALUE;
            case Cell.Text text -> 0;
        };
    }

    private static List<String> texts(List<Cell> line, Locale locale) {
        return line.stream().map(cell -> switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Number(var value) -> NumberFormat.getIntegerInstance(locale).format(value);
            case Cell.Day(var day) -> day.toString();
            case Cell.None() -> "–";
        }).toList();
    }
}
