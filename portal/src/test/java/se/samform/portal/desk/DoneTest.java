package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done is told in the part of the page that changed, and on top if the page hasn't got that. */
class DoneTest {
    private static final DeskCaseView OPEN = ADeskCase.of("felanmalan").view();

    @ParameterizedTest
    @CsvSource({"message, MESSAGES", "note, MESSAGES", "status, STATUS", "task, TASKS", "linked, HANDLING", "marked, REGISTRY", "resent, DELIVERIES", "taken, TOP"})
    void it_is_told_where_it_was_done(String done, Done.Part part) {
        assertEquals(part, Done.part(done, OPEN, false));
    }

    @Test
    void what_the_page_has_no_part_for_is_told_on_top() {
        assertEquals(Done.Part.FEE, Done.part("fee", OPEN, true));
        assertEquals(Done.Part.TOP, Done.part("fee", OPEN, false));
        assertEquals(Done.Part.TOP, Done.part("decided", OPEN, false));
    }

    @Test
    void an_address_leads_to_where_it_is_told() {
        assertEquals("desk?view=open&done=note#done", Done.told("desk?view=open", Done.NOTE));
        assertEquals("desk/register?done=handed-over#done", Done.told("desk/register", "handed-over"));
        assertFalse(Done.isOne("\"><script>"));
    }
}
