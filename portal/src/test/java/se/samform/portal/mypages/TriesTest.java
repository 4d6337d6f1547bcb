package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.samform.portal.login.MovedClock;

class TriesTest {
    private final MovedClock clock = new MovedClock();
    private final Tries tries = new Tries(clock, 3);

    @Test
    void admits_as_many_failures_as_allowed_and_then_no_more() {
        for (int i = 0; i < 3; i++) {
            assertTrue(tries.admits("one"));
            tries.failed("one");
        }
        assertFalse(tries.admits("one"));
    }

    @Test
    void asking_costs_nothing() {
        for (int i = 0; i < 9; i++) assertTrue(tries.admits("one"));
    }

    @Test
    void however_many_names_are_made_up_only_so_many_are_remembered() {
        tries.failed("first");
        tries.failed("first");
        tries.failed("first");
        for (int i = 0; i < 10_000; i++) tries.failed("made up " + i);
        assertTrue(tries.admits("first"));
    }

    @Test
    void whoever_failed_lately_is_not_forgotten_because_many_others_fail() {
        for (int i = 0; i < 9_990; i++) tries.failed("earlier " + i);
        for (int i = 0; i < 3; i++) tries.failed("one");
        for (int i = 0; i < 100; i++) tries.failed("later " + i);
        assertFalse(tries.admits("one"));
    }

    @Test
    void one_does_not_lock_another_out() {
        for (int i = 0; i < 9; i++) tries.failed("one");
        assertTrue(tries.admits("other"));
    }

    @Test
    void begins_again_after_a_quarter_of_an_hour() {
        for (int i = 0; i < 9; i++) tries.failed("one");
        clock.forward(Duration.ofMinutes(15));
        assertTrue(tries.admits("one"));
    }
}
