package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;

class SavedAtTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant SAVED = Instant.parse("2026-11-22T22:42:00Z");

    @Test
    void tells_the_time_on_the_same_day_as_the_language_writes_it() {
        assertEquals("23.42", SavedAt.text(SAVED, SAVED.plusSeconds(60), STOCKHOLM, Language.SWEDISH));
        assertEquals("23:42", SavedAt.text(SAVED, SAVED.plusSeconds(60), STOCKHOLM, Language.ENGLISH));
    }

    @Test
    void tells_the_day_when_that_is_over_in_the_municipality() {
        assertEquals("22 november 2026", SavedAt.text(SAVED, SAVED.plusSeconds(1800), STOCKHOLM, Language.SWEDISH));
    }
}
