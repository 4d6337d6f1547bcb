package se.samform.portal.offer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.samform.core.publication.Offer;
import se.samform.core.publication.YearlyPeriod;

/** When an e-service is to be offered, as it was typed. */
public record TypedOffer(String from, String until, List<Row> periods) {
    static final int MOST = 6;
    /** Nothing was typed. */
    public static final TypedOffer BLANK = of(Offer.ALWAYS);

    public TypedOffer {
        periods = List.copyOf(periods);
    }

    /** A period as it was typed: days by their number, months by theirs. */
    public record Row(int number, String firstDay, String firstMonth, String lastDay, String lastMonth) {
        boolean isBlank() {
            return (firstDay + firstMonth + lastDay + lastMonth).isBlank();
        }
    }

    /** What can't be. @param field id of the field that it is about @param text key of the sentence */
    public record Wrong(String field, String text) {}

    /** Days that are read, or what is wrong. */
    public record Read(Offer offer, Optional<Wrong> wrong) {}

    /** Those rows in which something stands, and two more. */
    public List<Row> getShown() {
        int last = periods.stream().filter(row -> !row.isBlank()).mapToInt(Row::number).max().orElse(-1);
        return periods.subList(0, Math.min(periods.size(), last + 3));
    }

    static TypedOffer of(Offer offer) {
        var rows = new ArrayList<Row>();
        for (YearlyPeriod period : offer.periods()) rows.add(row(rows.size(), period));
        while (rows.size() < MOST && rows.size() < offer.periods().size() + 2) rows.add(new Row(rows.size(), "", "", "", ""));
        return new TypedOffer(offer.from().map(LocalDate::toString).orElse(""), offer.until().map(LocalDate::toString).orElse(""), rows);
    }

    private static Row row(int number, YearlyPeriod period) {
        return new Row(number, String.valueOf(period.first().getDayOfMonth()), String.valueOf(period.first().getMonthValue()),
            String.valueOf(period.last().getDayOfMonth()), String.valueOf(period.last().getMonthValue()));
    }

    public static TypedOffer read(UnaryOperator<String> posted) {
        var rows = IntStream.range(0, MOST).mapToObj(number -> new Row(number, said(posted, "first-day-" + number), said(posted, "first-month-" + number),
            said(posted, "last-day-" + number), said(posted, "last-month-" + number))).toList();
        return new TypedOffer(said(posted, "from"), said(posted, "until"), rows);
    }

    private static String said(UnaryOperator<String> posted, String name) {
        return posted.apply(name).strip();
    }

    /** @param before what these days are said of */
    public Read over(Offer before) {
        for (String field : List.of("from", "until")) {
            String typed = field.equals("from") ? from : until;
            if (!typed.isEmpty() && day(typed).isEmpty()) return wrong(before, field, "desk.day.unreadable");
        }
        var read = new ArrayList<YearlyPeriod>();
        for (Row row : periods) {
            var first = monthDay(row.firstMonth(), row.firstDay());
            var last = monthDay(row.lastMonth(), row.lastDay());
            if (!row.isBlank() && first.isEmpty()) return wrong(before, "first-day-" + row.number(), "offer.wrong.period");
            if (!row.isBlank() && last.isEmpty()) return wrong(before, "last-day-" + row.number(), "offer.wrong.period");
            if (!row.isBlank()) read.add(new YearlyPeriod(first.get(), last.get()));
        }
        var offer = before.between(day(from), day(until)).in(read);
        return offer.everOpens() ? new Read(offer, Optional.empty()) : wrong(before, "until", "offer.wrong.never");
    }

    /** The same with the days alone. */
    public TypedOffer withoutPeriods() {
        return new TypedOffer(from, until, List.of());
    }

    /** The same with the periods alone. */
    public TypedOffer withoutDays() {
        return new TypedOffer("", "", periods);
    }

    /** The same, to be posted again. */
    public Map<String, String> posted() {
        var said = new LinkedHashMap<>(Map.of("from", from, "until", until));
        for (Row row : periods) {
            said.put("first-day-" + row.number(), row.firstDay());
            said.put("first-month-" + row.number(), row.firstMonth());
            said.put("last-day-" + row.number(), row.lastDay());
            said.put("last-month-" + row.number(), row.lastMonth());
        }
        return said;
    }

    private static Read wrong(Offer before, String field, String text) {
        return new Read(before, Optional.of(new Wrong(field, text)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthDay(String month, String day) {
        try {
            return month.matches("\\d{1,2}") && day.matches("\\d{1,2}") ? Optional.of(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day))) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
