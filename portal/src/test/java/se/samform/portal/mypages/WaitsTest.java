package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samform.portal.login.MovedClock;

class WaitsTest {
    private final MovedClock clock = new MovedClock();
    private final Waits waits = new Waits(clock);

    @Test
    void who_mistypes_waits_for_nothing_and_each_further_try_makes_the_wait_twice_as_long_up_to_a_quarter_of_an_hour() {
        assertEquals(List.of(0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L), IntStream.range(0, 14).mapToObj(each -> seconds("FEL-1")).toList());
        IntStream.range(0, 100).forEach(each -> seconds("FEL-1"));
        assertEquals(900, seconds("FEL-1"), "however often");
    }

    @Test
    void tries_on_one_case_are_none_on_another_and_are_forgotten_after_a_quarter_of_an_hour_without_any() {
        IntStream.range(0, 5).forEach(each -> seconds("FEL-1"));
        assertEquals(0, seconds("FEL-2"));
        clock.forward(Waits.LONGEST);
        assertEquals(8, seconds("FEL-1"), "not yet");
        clock.forward(Waits.LONGEST.plusSeconds(1));
        assertEquals(0, seconds("FEL-1"));
    }

    @Test
    void it_remembers_so_many_and_no_more_and_forgets_what_was_tried_longest_ago() {
        IntStream.range(0, 5).forEach(each -> seconds("FEL-1"));
        IntStream.range(0, Waits.MOST_REMEMBERED).forEach(each -> seconds("X-" + each));
        assertEquals(Waits.MOST_REMEMBERED, waits.remembered());
        assertEquals(0, seconds("FEL-1"));
    }

    private long seconds(String what) {
        Duration wait = waits.wrong(what);
        return wait.toSeconds();
    }
}
