package se.samform.examples.registers.booking;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A time in a calendar: every hour from nine to three on workdays, half an hour long. */
public record Slot(LocalDateTime begins) {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final int FIRST = 9;
    private static final int LAST = 15;

    static List<Slot> of(LocalDate day) {
        boolean isWorkday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return isWorkday ? IntStream.rangeClosed(FIRST, LAST).mapToObj(hour -> new Slot(day.atTime(hour, 0))).toList() : List.of();
    }

    /** The one with this id, if there is such a time. */
    static Optional<Slot> of(String id) {
        try {
            var wanted = new Slot(LocalDateTime.parse(id));
            return of(wanted.begins().toLocalDate()).contains(wanted) ? Optional.of(wanted) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String id() {
        return begins.toString();
    }

    public Instant start() {
        return begins.atZone(HERE).toInstant();
    }

    public Instant end() {
        return start().plus(Duration.ofMinutes(30));
    }
}
