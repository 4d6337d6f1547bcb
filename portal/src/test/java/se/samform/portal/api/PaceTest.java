package se.samform.portal.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.portal.login.MovedClock;

/** Whoever commands too often is told to wait, and nobody else is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaceTest {
    private final Pace pace = new Pace();
    private final MovedClock clock = new MovedClock();

    @BeforeEach
    void set_the_clock() {
        pace.clock = clock;
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
        clock.forward(Pace.EACH);
        assertTrue(pace.isKept("elit"));
        assertFalse(pace.isKept("elit"));
        clock.forward(Duration.ofHours(1));
        all();
        assertFalse(pace.isKept("elit"), "a long pause saves up no more than that");
    }

    @Test
    void who_is_told_to_wait_is_not_forgotten_because_many_others_come() {
        for (int i = 0; i < Pace.MOST_KNOWN - 10; i++) assertTrue(pace.isKept("before " + i));
        all();
        for (int i = 0; i < 100; i++) assertTrue(pace.isKept("after " + i));
        assertFalse(pace.isKept("elit"));
    }

    private void all() {
        for (int i = 0; i < Pace.MOST; i++) assertTrue(pace.isKept("elit"), "number " + i);
    }
}
