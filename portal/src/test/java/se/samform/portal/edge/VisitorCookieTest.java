package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitorCookieTest {
    private static final Instant SAVED = Instant.parse("2027-03-17T09:00:00Z");

    @Test
    void promises_no_more_than_the_browser_remembers() {
        assertEquals(SAVED.plus(VisitorCookie.KEPT), VisitorCookie.remembers(SAVED, SAVED.plus(Duration.ofDays(90))));
    }

    @Test
    void promises_no_more_than_the_draft_is_kept() {
        Instant tomorrow = SAVED.plus(Duration.ofDays(1));
        assertEquals(tomorrow, VisitorCookie.remembers(SAVED, tomorrow));
    }
}
