package se.samform.portal.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samform.engine.statistics.Figures;
import se.samform.engine.statistics.Measure;
import se.samform.engine.statistics.Span;
import se.samform.portal.export.Cell;

/** What came in and what was ended, week by week or month by month. */
final class InflowBlock {
    private final Names names;
    private final Figures figures;
    private final List<Period> periods;
    private final boolean byWeek;

    InflowBlock(Names names, Figures figures, Span span) {
        this.names = names;
        this.figures = figures;
        this.periods = Period.of(span, names.texts());
        this.byWeek = Period.isByWeek(span);
    }

    Chart chart() {
        var in = figures.byDay(Measure.OPENED::equals);
        var out = figures.byDay(Measure::isEnd);
        var pairs = periods.stream().map(period -> new Columns.Pair(period.mark(), period.sum(in), period.sum(out))).toList();
        return Columns.of(names.of("inflow.title"), names.of("inflow.about", names.number(figures.of(Measure.OPENED)), names.number(figures.ended())),
            pairs, names.of("inflow.in"), names.of("inflow.out"));
    }

    Grid grid() {
        var in = figures.byDay(Measure.OPENED::equals);
        var out = figures.byDay(Measure::isEnd);
        var lines = new ArrayList<List<Cell>>();
        for (Period period : periods) {
            long came = period.sum(in);
            long ended = period.sum(out);
            lines.add(List.of(Cell.of(period.name()), Cell.of(came), Cell.of(ended), Cell.of(came - ended)));
        }
        var headings = Stream.of(byWeek ? "week.heading" : "month.heading", "opened", "ended", "difference").map(names::of).toList();
        return Grid.of("inflow", names.of("inflow.title"), headings, lines, names.locale());
    }

    String heading() {
        int more = Long.compare(figures.of(Measure.OPENED), figures.ended());
        return names.of(more > 0 ? "inflow.more" : more < 0 ? "inflow.fewer" : "inflow.same");
    }
}
