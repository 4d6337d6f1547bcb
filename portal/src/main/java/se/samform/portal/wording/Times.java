package se.samform.portal.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as people tell them, in the municipality's zone: "i dag kl. 09.40", "10 mars kl. 10.54", "10 mars 2027". */
public final class Times {
    private final Sentences texts;
    private final ZoneId zone;
    private final Instant now;
    private final boolean isInFull;

    public Times(Sentences texts, ZoneId zone, Instant now) {
        this(texts, zone, now, false);
    }

    private Times(Sentences texts, ZoneId zone, Instant now, boolean isInFull) {
        this.isInFull = isInFull;
        this.texts = texts;
        this.zone = zone;
        this.now = now;
    }

    /** The same with every day in full, whenever it is read: for papers that go to others. */
    public Times inFull() {
        return new Times(texts, zone, now, true);
    }

    public LocalDate today() {
        return local(now).toLocalDate();
    }

    public boolean isPast(Instant at) {
        return at.isBefore(now);
    }

    /** The day that it was there. */
    public LocalDate date(Instant at) {
        return local(at).toLocalDate();
    }

    /** With the hour; the year only if it is another than this one. */
    public String moment(Instant at) {
        return texts.of("when.at", dayOf(at), clock(at));
    }

    /** Without the hour. */
    public String day(Instant at) {
        return dayOf(at);
    }

    /** Weekday, date, year and hour: for what people keep. */
    public String exact(Instant at) {
        return texts.of("when.at", format("EEEE d MMMM uuuu", local(at)), clock(at));
    }

    /** The year only if it is another than this one. */
    public String date(LocalDate date) {
        return date.format(formatter(!isInFull && date.getYear() == today().getYear() ? "d MMMM" : "d MMMM uuuu"));
    }

    public String fullDate(LocalDate date) {
        return date.format(formatter("d MMMM uuuu"));
    }

    /** For the {@code datetime} of a time element. */
    public String machine(Instant at) {
        return local(at).truncatedTo(ChronoUnit.MINUTES).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** A due date: by the day when it is near, with what it means in words and in urgency. */
    public Due due(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        if (days < 0) return new Due(texts.count("due.late", -days), "late");
        if (days == 0) return new Due(texts.of("due.today"), "soon");
        if (days == 1) return new Due(texts.of("due.tomorrow"), "soon");
        return new Due(date(date), "");
    }

    private String dayOf(Instant at) {
        LocalDate date = local(at).toLocalDate();
        if (isInFull) return fullDate(date);
        if (date.equals(today())) return texts.of("when.today");
        if (date.equals(today().minusDays(1))) return texts.of("when.yesterday");
        return date(date);
    }

    private String clock(Instant at) {
        return format(texts.of("when.clock"), local(at));
    }

    private String format(String pattern, ZonedDateTime at) {
        return at.format(formatter(pattern));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale());
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(zone);
    }
}
