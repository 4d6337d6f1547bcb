package se.samform.portal.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.engine.statistics.Span;

/**
 * What is asked for, as the address says.
 *
 * @param unit a slug; empty for all the officer's units
 * @param service the key of the only e-service; empty for all
 * @param sort {@code table.column}, a minus in front for the other way; empty for the order that each table has
 */
record StatisticsAddress(String unit, String service, TimeChoice time, Optional<Span> own, String sort) {
    private static final int MOST_YEARS = 5;

    /** @param said the value of a parameter; empty where it has none */
    static StatisticsAddress read(UnaryOperator<String> said) {
        return new StatisticsAddress(said.apply("unit"), said.apply("service"), TimeChoice.of(said.apply("time")),
            own(day(said.apply("from")), day(said.apply("to"))), said.apply("sort").matches("-?[a-z]+\\.[0-9]") ? said.apply("sort") : "");
    }

    /** Only what is there is said again. */
    StatisticsAddress of(String unit, String service) {
        return new StatisticsAddress(unit, service, time, own, sort);
    }

    StatisticsAddress onlyService(String key) {
        return of(unit, key);
    }

    StatisticsAddress sortedBy(String column) {
        return new StatisticsAddress(unit, service, time, own, column);
    }

    /** Own days that can't be read are the last twelve weeks. */
    Span span(LocalDate today) {
        var usual = TimeChoice.WEEKS_12.span(today, null);
        return time.span(today, own.orElse(usual));
    }

    /** Whether days of their own were asked for and can't be told. */
    boolean isUnreadable() {
        return time == TimeChoice.OWN && own.isEmpty();
    }

    String path() {
        return "desk/statistics?" + query();
    }

    String query() {
        return "time=" + time.key() + (unit.isEmpty() ? "" : "&unit=" + unit) + (service.isEmpty() ? "" : "&service=" + service)
            + own.filter(span -> time == TimeChoice.OWN).map(span -> "&from=" + span.from() + "&to=" + span.to()).orElse("")
            + (sort.isEmpty() ? "" : "&sort=" + sort);
    }

    private static Optional<Span> own(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(begin -> to.filter(end -> !end.isBefore(begin) && end.isBefore(begin.plusYears(MOST_YEARS))).map(end -> new Span(begin, end)));
    }

    /** Of the years that there may be figures of. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
