package se.samform.portal.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever commands too often is told to wait, and nobody else is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaceTest {
    private final Pace pace = new Pace();
    private Instant now = Instant.parse("2027-03-10T09:00:00Z");

    @BeforeEach
    void set_the_clock() {
        pace.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void many_at_once_are_taken_and_one_more_is_not() {
        all();
        assertFalse(pace.isKept("elit"));
        assertTrue(pace.isKept("origo"), "another");
    }

    @Test
    void who_was_refused_may_go_on_after_a_while_and_no_longer_for_having_tried() {
        all();
        for (int i = 0; i < 50; i++) assertFalse(pace.isKept("elit"));
        now = now.plus(Pace.EACH);
        assertTrue(pace.isKept("elit"));
        assertFalse(pace.isKept("elit"));
        now = now.plus(Duration.ofHours(1));
        all();
        assertFalse(pace.isKept("elit"), "a long pause saves up no more than that");
    }

    private void all() {
        for (int i = 0; i < Pace.MOST; i++) assertTrue(pace.isKept("elit"), "number " + i);
    }
}
