package se.samform.portal.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.samform.core.id.FamilyId;
import se.samform.engine.statistics.Figures;
import se.samform.engine.statistics.Measure;
import se.samform.engine.statistics.Promise;
import se.samform.portal.export.Cell;

/** How long it takes until somebody has their answer, against what they are promised. */
final class HandlingBlock {
    private final Names names;
    private final List<Service> services;

    private record Service(FamilyId family, Figures figures, int promise) {
        OptionalInt median() {
            return figures.in(Measure.HANDLED).median();
        }

        boolean isLate() {
            return promise > 0 && median().orElse(0) > promise;
        }

        int over() {
            return median().orElse(0) - promise;
        }
    }

    HandlingBlock(Names names, Figures figures) {
        this.names = names;
        this.services = names.sorted(figures.services()).stream()
            .map(family -> new Service(family, figures.ofService(family), names.promise(family)))
            .filter(service -> service.median().isPresent()).toList();
    }

    Chart chart() {
        var bars = services.stream().map(this::bar).toList();
        return Bars.of(names.of("handling.title"), names.of(services.stream().anyMatch(Service::isLate) ? "handling.about.late" : "handling.about"),
            bars, services.stream().anyMatch(service -> service.promise() > 0) ? names.of("handling.line") : "");
    }

    private Bars.Bar bar(Service service) {
        int median = service.median().orElseThrow();
        String figure = service.isLate() ? names.of("handling.over", names.days(median), service.over()) : names.days(median);
        return new Bars.Bar(names.service(service.family()), median,
            service.promise() > 0 ? OptionalLong.of(service.promise()) : OptionalLong.empty(), figure);
    }

    Grid grid() {
        var headings = Stream.of("service", "answered", "first-reply", "median", "promise", "late.week", "late.month", "late.more", "in-time").map(names::of).toList();
        return Grid.of("handling", names.of("handling.title"), headings, services.stream().map(this::line).toList(), this::isLate, names.locale());
    }

    private List<Cell> line(Service service) {
        Figures figures = service.figures();
        return List.of(
            Cell.of(names.service(service.family())), Cell.of(figures.sum(Measure.HANDLED)), cell(figures.in(Measure.FIRST_REPLY).median()),
            cell(service.median()), service.promise() > 0 ? Cell.of(service.promise()) : new Cell.None(),
            Cell.of(figures.against(Promise.LATE_BY_A_WEEK)), Cell.of(figures.against(Promise.LATE_BY_A_MONTH)), Cell.of(figures.against(Promise.LATER)),
            inTime(figures).<Cell>map(Cell.Number::new).orElseGet(Cell.None::new));
    }

    /** In percent of those that were promised anything. */
    static Optional<Long> inTime(Figures figures) {
        long promised = figures.sum(Measure.AGAINST_PROMISE) - figures.against(Promise.NONE_MADE);
        return promised == 0 ? Optional.empty() : Optional.of(Names.percent(figures.against(Promise.KEPT), promised));
    }

    private boolean isLate(List<Cell> line) {
        return line.get(3) instanceof Cell.Number(var median) && line.get(4) instanceof Cell.Number(var promise) && median > promise;
    }

    private static Cell cell(OptionalInt days) {
        return days.isPresent() ? Cell.of(days.getAsInt()) : new Cell.None();
    }

    String heading() {
        var worst = services.stream().filter(Service::isLate).max(Comparator.comparingInt(Service::over));
        if (worst.isPresent()) return names.of("handling.late", names.service(worst.get().family()));
        return names.of(services.stream().anyMatch(service -> service.promise() > 0) ? "handling.kept" : services.isEmpty() ? "handling.none" : "handling.title");
    }
}
