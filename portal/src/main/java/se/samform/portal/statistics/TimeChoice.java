package se.samform.portal.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import se.samform.engine.statistics.Span;

/** What time the figures are of. Weeks begin on Mondays, and the week that goes on counts as one. */
enum TimeChoice {
    WEEKS_4, WEEKS_12, WEEKS_26, MONTH, LAST_MONTH, YEAR, LAST_YEAR, OWN;

    /** Twelve weeks for what is none. */
    static TimeChoice of(String key) {
        return Arrays.stream(values()).filter(choice -> choice.key().equals(key)).findFirst().orElse(WEEKS_12);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param own for days of their own */
    Span span(LocalDate today, Span own) {
        return switch (this) {
            case WEEKS_4 -> weeks(4, today);
            case WEEKS_12 -> weeks(12, today);
            case WEEKS_26 -> weeks(26, today);
            case MONTH -> new Span(today.withDayOfMonth(1), today);
            case LAST_MONTH -> month(today.minusMonths(1));
            case YEAR -> new Span(today.withDayOfYear(1), today);
            case LAST_YEAR -> new Span(today.minusYears(1).withDayOfYear(1), today.withDayOfYear(1).minusDays(1));
            case OWN -> own;
        };
    }

    private static Span weeks(int weeks, LocalDate today) {
        return new Span(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1), today);
    }

    private static Span month(LocalDate day) {
        return new Span(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
