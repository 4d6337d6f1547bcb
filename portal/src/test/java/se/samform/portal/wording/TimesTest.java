package se.samform.portal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;

class TimesTest {
    /** Half past midnight of 17 March in Sweden; still the 16th in UTC. */
    private static final Instant NOW = Instant.parse("2027-03-16T23:30:00Z");
    private final Times swedish = times(Language.SWEDISH);
    private final Times english = times(Language.ENGLISH);

    @Test
    void days_begin_in_the_municipalitys_zone() {
        assertEquals("i dag kl.\u00a000.10", swedish.moment(Instant.parse("2027-03-16T23:10:00Z")));
        assertEquals("i går kl.\u00a023.10", swedish.moment(Instant.parse("2027-03-16T22:10:00Z")));
    }

    @Test
    void tells_the_year_only_of_another_year() {
        assertEquals("10 mars kl.\u00a010.54", swedish.moment(Instant.parse("2027-03-10T09:54:00Z")));
        assertEquals("10 mars 2026 kl.\u00a010.54", swedish.moment(Instant.parse("2026-03-10T09:54:00Z")));
        assertEquals("31 maj", swedish.date(LocalDate.of(2027, 5, 31)));
        assertEquals("31 maj 2028", swedish.date(LocalDate.of(2028, 5, 31)));
    }

    @Test
    void tells_all_of_what_people_keep() {
        assertEquals("onsdag 10 mars 2027 kl.\u00a010.54", swedish.exact(Instant.parse("2027-03-10T09:54:00Z")));
        assertEquals("31 maj 2027", swedish.fullDate(LocalDate.of(2027, 5, 31)));
    }

    @Test
    void speaks_english() {
        assertEquals("today at 00:10", english.moment(Instant.parse("2027-03-16T23:10:00Z")));
        assertEquals("2 days late", english.due(LocalDate.of(2027, 3, 15)).words());
    }

    @Test
    void a_due_date_says_how_near_it_is_in_words() {
        assertEquals(new Due("Försenad 2 dagar", "late"), swedish.due(LocalDate.of(2027, 3, 15)));
        assertEquals(new Due("Försenad 1 dag", "late"), swedish.due(LocalDate.of(2027, 3, 16)));
        assertEquals(new Due("I dag", "soon"), swedish.due(LocalDate.of(2027, 3, 17)));
        assertEquals(new Due("I morgon", "soon"), swedish.due(LocalDate.of(2027, 3, 18)));
        assertEquals(new Due("19 mars", ""), swedish.due(LocalDate.of(2027, 3, 19)));
    }

    @Test
    void tells_machines_the_offset_of_the_day() {
        assertEquals("2027-03-17T00:10:00+01:00", swedish.machine(Instant.parse("2027-03-16T23:10:30Z")));
    }

    private static Times times(Language language) {
        return new Times(new Sentences(language), ZoneId.of("Europe/Stockholm"), NOW);
    }
}
