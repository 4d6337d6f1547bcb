package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What it takes to tell a meeting of decisions. */
class ReportDecisionsTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2027, 1, 14));

    @Test
    void each_field_that_lacks_something_is_named() {
        assertEquals(List.of("meeting", "meeting-on"), lacking("", Optional.empty()));
        assertEquals(List.of("meeting-on"), lacking("Kommunstyrelsen", Optional.empty()));
        assertEquals(List.of("meeting"), lacking("x".repeat(101), DAY));
        assertEquals(List.of(), lacking("Kommunstyrelsen", DAY));
    }

    private static List<String> lacking(String meeting, Optional<LocalDate> on) {
        return ReportDecisions.lacks(meeting, on).stream().map(DecisionsPage.Lack::field).toList();
    }
}
