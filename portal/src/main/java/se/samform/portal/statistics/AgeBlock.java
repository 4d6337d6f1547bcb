package se.samform.portal.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.engine.statistics.Figures;
import se.samform.portal.export.Cell;

/** How old the cases are that are open now. */
final class AgeBlock {
    /** The last day of each part; what is older is the last part. */
    private static final int[] UP_TO = {7, 30, 60, 90};
    private static final String[] KEYS = {"age.week", "age.month", "age.two-months", "age.three-months", "age.older"};
    private static final int OLD = 1;

    private final Names names;
    private final long[] ages = new long[KEYS.length];

    AgeBlock(Names names, Figures figures, LocalDate today) {
        this.names = names;
        for (var open : figures.open()) ages[part(ChronoUnit.DAYS.between(open.since(), today))] += open.n();
    }

    private static int part(long days) {
        return (int) Arrays.stream(UP_TO).filter(last -> days > last).count();
    }

    Chart chart() {
        var bars = IntStream.range(0, ages.length).mapToObj(i -> new Bars.Bar(names.of(KEYS[i]), ages[i], names.number(ages[i]))).toList();
        return Bars.of(names.of("age.title"), names.of("age.about", names.number(all()), names.number(old())), bars, "");
    }

    Grid grid() {
        var lines = IntStream.range(0, ages.length)
            .mapToObj(i -> List.of(Cell.of(names.of(KEYS[i])), Cell.of(ages[i]), all() == 0 ? new Cell.None() : Cell.of(Names.percent(ages[i], all())))).toList();
        return Grid.of("age", names.of("age.title"), Stream.of("age.heading", "open", "share").map(names::of).toList(), lines, names.locale());
    }

    String heading() {
        return old() == 0 ? names.of("age.none-old", names.number(all())) : names.of("age.some-old", names.number(all()), names.number(old()));
    }

    private long all() {
        return Arrays.stream(ages).sum();
    }

    /** More than thirty days. */
    private long old() {
        return Arrays.stream(ages).skip(OLD + 1).sum();
    }
}
