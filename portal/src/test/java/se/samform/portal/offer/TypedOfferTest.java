package se.samform.portal.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.publication.Offer;
import se.samform.core.publication.YearlyPeriod;

/** What an administrator types of when an e-service is offered, and of operation. */
class TypedOfferTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static TypedOffer.Read read(Map<String, String> posted) {
        return TypedOffer.read(name -> posted.getOrDefault(name, "")).over(Offer.ALWAYS.withdrawn(true));
    }

    private static String wrong(Map<String, String> posted) {
        return read(posted).wrong().map(wrong -> wrong.field() + " " + wrong.text()).orElse("");
    }

    @Test
    void days_and_periods_are_read_and_what_is_withdrawn_stays_so() {
        var read = read(Map.of("from", "2027-01-10", "first-day-1", "1", "first-month-1", "11", "last-day-1", "15", "last-month-1", "1"));
        assertEquals(new Offer(true, Optional.of(LocalDate.of(2027, 1, 10)), Optional.empty(), List.of(new YearlyPeriod(MonthDay.of(11, 1), MonthDay.of(1, 15)))), read.offer());
        assertTrue(read.wrong().isEmpty());
    }

    @Test
    void what_is_shown_is_read_as_the_same() {
        var offer = new Offer(false, Optional.empty(), Optional.of(LocalDate.of(2027, 1, 10)), List.of(new YearlyPeriod(MonthDay.of(2, 29), MonthDay.of(3, 1))));
        assertEquals(offer, TypedOffer.of(offer).over(Offer.ALWAYS).offer());
    }

    @Test
    void what_is_no_day_is_told_at_its_field() {
        assertEquals("from desk.day.unreadable", wrong(Map.of("from", "snart")));
        assertEquals("last-day-0 offer.wrong.period", wrong(Map.of("first-day-0", "1", "first-month-0", "3", "last-day-0", "31", "last-month-0", "4")));
        assertEquals("first-day-0 offer.wrong.period", wrong(Map.of("last-day-0", "30", "last-month-0", "4")));
    }

    @Test
    void days_between_which_it_is_never_open_are_refused() {
        assertEquals("until offer.wrong.never", wrong(Map.of("from", "2027-02-01", "until", "2027-01-01")));
    }

    @Test
    void a_message_needs_the_first_language_and_an_end_after_its_beginning() {
        assertEquals("", wrong("Nere", "2027-03-13T06:00", "2027-03-13T08:00"));
        assertEquals("", wrong("Nere", "2027-03-13T06:00", ""));
        assertEquals("text-sv message.wrong.text", wrong("", "2027-03-13T06:00", ""));
        assertEquals("from message.wrong.moment", wrong("Nere", "", ""));
        assertEquals("until message.wrong.moment", wrong("Nere", "2027-03-13T06:00", "2027-13-13T06:00"));
        assertEquals("until message.wrong.order", wrong("Nere", "2027-03-13T06:00", "2027-03-13T06:00"));
        assertEquals("text-sv message.wrong.long", wrong("N".repeat(1001), "2027-03-13T06:00", ""));
    }

    private static String wrong(String text, String from, String until) {
        return new TypedMessage(Map.of("sv", text), from, until, Set.of(), true).wrong(STOCKHOLM).map(wrong -> wrong.field() + " " + wrong.text()).orElse("");
    }
}
