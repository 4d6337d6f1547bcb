package se.samform.portal.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samform.engine.statistics.Span;
import se.samform.portal.wording.Sentences;

/**
 * A week or a month of the days that are asked for; the first and the last may be parts of one.
 *
 * @param name in a table: {@code Vecka 3}, {@code mars 2027}
 * @param mark below a column: {@code v. 3}, {@code mar}
 */
record Period(Span days, String name, String mark) {
    private static final int MOST_WEEKS = 27;

    static boolean isByWeek(Span span) {
        return ChronoUnit.WEEKS.between(span.from(), span.to()) < MOST_WEEKS;
    }

    static List<Period> of(Span span, Sentences texts) {
        boolean byWeek = isByWeek(span);
        var periods = new ArrayList<Period>();
        for (LocalDate begin = span.from(); !begin.isAfter(span.to()); ) {
            LocalDate whole = byWeek ? begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : begin.with(TemporalAdjusters.lastDayOfMonth());
            LocalDate end = whole.isAfter(span.to()) ? span.to() : whole;
            periods.add(byWeek ? week(new Span(begin, end), texts) : month(new Span(begin, end), texts));
            begin = end.plusDays(1);
        }
        return periods;
    }

    long sum(Map<LocalDate, Long> byDay) {
        return byDay.entrySet().stream().filter(day -> days.has(day.getKey())).mapToLong(Map.Entry::getValue).sum();
    }

    private static Period week(Span days, Sentences texts) {
        int week = days.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return new Period(days, texts.of("statistics.week", week), texts.of("statistics.week.mark", week));
    }

    private static Period month(Span days, Sentences texts) {
        var locale = texts.language().locale();
        return new Period(days, days.from().format(DateTimeFormatter.ofPattern("LLLL uuuu", locale)), days.from().format(DateTimeFormatter.ofPattern("LLL", locale)));
    }
}
