package se.samform.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.MunicipalityId;

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

    @Test
    void one_municipality_where_it_fails_holds_up_none_of_the_others() {
        var all = List.of(new MunicipalityId(new UUID(1, 1)), new MunicipalityId(new UUID(1, 2)), new MunicipalityId(new UUID(1, 3)));
        var done = new ArrayList<MunicipalityId>();
        Housekeeping.each("Trying", all, municipality -> {
            if (municipality.equals(all.get(1))) throw new IllegalStateException("broken");
            done.add(municipality);
        });
        assertEquals(List.of(all.get(0), all.get(2)), done);
    }
}
