package se.samform.portal.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samform.core.id.FamilyId;
import se.samform.engine.feedback.Grade;
import se.samform.portal.export.Cell;

/** What people thought of it. */
final class SatisfactionBlock {
    private final Names names;
    private final Numbers numbers;

    SatisfactionBlock(Names names, Numbers numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    Chart chart() {
        var bars = Arrays.stream(Grade.values()).map(grade -> new Bars.Bar(word(grade), numbers.answers(grade), names.number(numbers.answers(grade)))).toList();
        return Bars.of(names.of("satisfaction.title"), names.of("satisfaction.about", names.number(numbers.answers())), bars.reversed(), "");
    }

    Grid grid() {
        var headings = Stream.concat(Stream.of(names.of("service")), Stream.concat(Arrays.stream(Grade.values()).toList().reversed().stream().map(this::word),
            Stream.of(names.of("answers"), names.of("satisfied")))).toList();
        var lines = names.sorted(numbers.grades().keySet()).stream().map(service -> line(service, numbers.grades().get(service))).toList();
        return Grid.of("satisfaction", names.of("satisfaction.title"), headings, lines, names.locale());
    }

    private List<Cell> line(FamilyId service, Map<Grade, Long> grades) {
        long all = grades.values().stream().mapToLong(Long::longValue).sum();
        var counts = Arrays.stream(Grade.values()).toList().reversed().stream().map(grade -> Cell.of(grades.getOrDefault(grade, 0L)));
        return Stream.concat(Stream.of(Cell.of(names.service(service))),
            Stream.concat(counts, Stream.of(Cell.of(all), Cell.of(Names.percent(satisfied(grades), all))))).toList();
    }

    private static long satisfied(Map<Grade, Long> grades) {
        return grades.getOrDefault(Grade.SATISFIED, 0L) + grades.getOrDefault(Grade.VERY_SATISFIED, 0L);
    }

    String heading() {
        long all = numbers.answers();
        if (all == 0) return names.of("satisfaction.none");
        long satisfied = numbers.answers(Grade.SATISFIED) + numbers.answers(Grade.VERY_SATISFIED);
        return names.of("satisfaction.share", Names.percent(satisfied, all));
    }

    private String word(Grade grade) {
        return names.texts().of("feedback.grade." + grade.number());
    }
}
