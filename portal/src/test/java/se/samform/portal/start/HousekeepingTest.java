package se.samform.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    @Test
    void goes_on_until_there_are_fewer_than_could_be() {
        var there = new ArrayDeque<>(List.of(Housekeeping.BATCH, Housekeeping.BATCH, 3, 7));
        assertEquals(2 * Housekeeping.BATCH + 3, Housekeeping.all(atMost -> there.pop()));
        assertEquals(List.of(7), List.copyOf(there), "asked once too often");
    }

    @Test
    void asks_once_when_there_is_nothing() {
        var there = new ArrayDeque<>(List.of(0));
        assertEquals(0, Housekeeping.all(atMost -> there.pop()));
    }
}
