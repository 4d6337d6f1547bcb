package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What was typed is not lost when a colleague was first. */
class KeptTextTest {
    private static final DeskCaseView OPEN = ADeskCase.of("felanmalan").view();

    @Test
    void the_answer_to_a_task_that_is_over_has_no_form_any_more() {
        assertEquals("Lång text", new KeptText("task-finish:look", "Lång text", "").homeless(OPEN, false, false, false));
    }

    @Test
    void what_has_its_form_is_shown_there() {
        assertEquals("", new KeptText("message", "Hej", "").homeless(OPEN, false, false, false));
        assertEquals("", new KeptText("status", "", "Hej").homeless(OPEN, true, false, false));
        assertEquals("", new KeptText("", "", "").homeless(OPEN, false, false, false));
    }

    @Test
    void what_was_written_with_a_status_that_can_not_follow_any_more_is_shown_too() {
        assertEquals("Hej", new KeptText("status", "", "Hej").homeless(OPEN, false, false, false));
        assertEquals("För mycket", new KeptText("refund", "För mycket", "").homeless(OPEN, false, false, false));
        assertEquals("", new KeptText("refund", "För mycket", "").homeless(OPEN, false, false, true));
        assertEquals("Avgift", new KeptText("fee", "Avgift", "").homeless(OPEN, false, false, false));
    }
}
