package se.samform.portal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.engine.statistics.Span;

class StatisticsAddressTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 17);

    @Test
    void an_address_says_again_what_it_was_read_from() {
        var address = read(Map.of("unit", "parkenheten", "service", "felanmalan", "time", "own", "from", "2027-01-01", "to", "2027-02-01", "sort", "-handling.3"));
        assertEquals("desk/statistics?time=own&unit=parkenheten&service=felanmalan&from=2027-01-01&to=2027-02-01&sort=-handling.3", address.path());
        assertEquals(new Span(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1)), address.span(TODAY));
    }

    @Test
    void days_that_cannot_be_read_are_the_usual_twelve_weeks_and_it_is_told() {
        for (var days : new String[][] {{"2027-02-01", "2027-01-01"}, {"x", "2027-01-01"}, {"", ""}, {"1027-01-01", "2027-01-01"}, {"2001-01-01", "2027-01-01"}}) {
            var address = read(Map.of("time", "own", "from", days[0], "to", days[1]));
            assertTrue(address.isUnreadable());
            assertEquals(TimeChoice.WEEKS_12.span(TODAY, null), address.span(TODAY));
        }
        assertFalse(read(Map.of("time", "year")).isUnreadable());
    }

    @Test
    void what_is_no_order_is_none() {
        assertEquals("", read(Map.of("sort", "handling.3&x=<script>")).sort());
    }

    private static StatisticsAddress read(Map<String, String> said) {
        return StatisticsAddress.read(name -> said.getOrDefault(name, ""));
    }
}
