package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;

/** What is ordered for many cases, as a form says it. */
class ManyOrderTest {
    private static final CaseId FIRST = new CaseId(new UUID(5, 1));
    private static final CaseId SECOND = new CaseId(new UUID(5, 2));
    private static final OfficerId BO = new OfficerId(new UUID(6, 1));
    private static final String[] BOTH = {FIRST.text() + "_3", SECOND.text() + "_12"};

    @Test
    void each_case_is_chosen_once_as_it_was_seen_and_what_can_not_be_read_is_nothing() {
        var values = new String[] {FIRST.text() + "_3", SECOND.text(), FIRST.text() + "_9", "x_1", SECOND.text() + "_x", FIRST.text() + "_-1", ""};
        assertEquals(List.of(new Chosen(FIRST, 3), new Chosen(SECOND, 0)), Chosen.read(values));
        assertEquals(List.of(), Chosen.read(null));
        assertEquals(FIRST.text() + "_3", new Chosen(FIRST, 3).value());
    }

    @Test
    void the_same_form_sent_twice_is_the_same_order_and_another_word_is_another() {
        var order = order(Map.of("do", "message", "form", "f1", "sure", "yes", "text", "Hej"));
        assertEquals(order.id(BO), order(Map.of("do", "message", "form", "f1", "sure", "yes", "text", " Hej ")).id(BO));
        assertNotEquals(order.id(BO), order.id(new OfficerId(new UUID(6, 2))));
        assertNotEquals(order.id(BO), order(Map.of("do", "message", "form", "f2", "sure", "yes", "text", "Hej")).id(BO));
        assertNotEquals(order.id(BO), order(Map.of("do", "message", "form", "f1", "sure", "yes", "text", "Hej då")).id(BO));
        assertNotEquals(order(Map.of("do", "status", "text", "ab", "note", "c")).id(BO), order(Map.of("do", "status", "text", "a", "note", "bc")).id(BO));
    }

    @ParameterizedTest
    @CsvSource({"take, false", "flag, false", "unflag, false", "assign, true", "move, true", "status, true", "message, true", "note, true", "ask, true"})
    void what_needs_more_words_is_asked_about_first(String action, boolean asked) {
        assertEquals(asked, order(Map.of("do", action)).isAsked());
        assertFalse(order(Map.of("do", action, "sure", "yes")).isAsked());
        assertEquals(asked, order(Map.of("do", action, "sure", "yes")).lack().isPresent());
    }

    @Test
    void what_tells_somebody_outside_can_not_be_undone() {
        for (var action : List.of(ManyAction.MOVE, ManyAction.STATUS, ManyAction.MESSAGE, ManyAction.ASK)) assertFalse(action.isUndoable(), action.key());
        for (var action : List.of(ManyAction.TAKE, ManyAction.ASSIGN, ManyAction.NOTE, ManyAction.FLAG, ManyAction.UNFLAG)) assertTrue(action.isUndoable(), action.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TAKE", "delete", "decide"})
    void what_no_form_of_ours_says_is_no_order(String action) {
        assertEquals(Optional.empty(), ManyOrder.read(name -> action, BOTH));
    }

    @Test
    void the_page_that_asks_is_told_the_cases_and_the_list() {
        var list = ListAddress.read(name -> name.equals("view") ? "mine" : "");
        assertEquals("desk/many?do=assign&view=mine&case=" + BOTH[0] + "&case=" + BOTH[1], order(Map.of("do", "assign")).path(list));
    }

    @Test
    void what_has_happened_to_a_case_since_it_was_chosen_is_known_where_it_was_said_how_it_stood() {
        var order = order(Map.of("do", "assign"));
        assertFalse(order.isChanged(FIRST, 3));
        assertTrue(order.isChanged(FIRST, 4));
        assertFalse(order.isChanged(new CaseId(new UUID(5, 3)), 4));
        assertFalse(ManyOrder.read(name -> name.equals("do") ? "assign" : "", new String[] {FIRST.text()}).orElseThrow().isChanged(FIRST, 4));
    }

    @ParameterizedTest
    @CsvSource({"assign, '', '', to", "assign, x, '', ''", "move, '', why, to", "move, x, '', text", "move, x, why, ''", "status, '', '', ''", "message, '', '', text", "message, '', hi, ''", "note, '', '', text", "note, '', hi, ''", "ask, '', hi, questions", "take, '', '', ''"})
    void what_is_missing_is_missing_at_a_field(String action, String to, String text, String field) {
        assertEquals(field, order(Map.of("do", action, "sure", "yes", "to", to, "text", text)).lack().map(ManyOrder.Lack::field).orElse(""));
    }

    @Test
    void who_gets_them_with_a_status_is_part_of_the_order_and_another_unit_is_told_why() {
        var status = Map.of("do", "status", "to", "x");
        var handed = Map.of("do", "status", "to", "x", "then", "unit/" + FIRST.text());
        assertNotEquals(order(status).id(BO), order(handed).id(BO));
        assertEquals(Optional.of("asked-why"), order(handed).lack().map(ManyOrder.Lack::field));
        assertEquals(Optional.empty(), order(Map.of("do", "status", "to", "x", "then", "unit/" + FIRST.text(), "then-why", "Deras")).lack());
        assertEquals(Optional.empty(), order(Map.of("do", "status", "to", "x", "then", "officer/" + BO.text())).lack());
    }

    @Test
    void a_name_with_braces_is_not_filled_in_once_more() {
        var fields = new CaseFields(Map.of("reference", "FEL-1", "service", "Felanmälan", "status", "Inkommen", "applicant", "{status} $1"), path -> CaseFields.NOTHING);
        assertEquals("Hej {status} $1, om FEL-1: {unknown}", fields.fill("Hej {applicant}, om {reference}: {unknown}"));
        assertEquals("Åtgärdad", fields.in("Åtgärdad").fill("{status}"));
    }

    @Test
    void what_is_asked_of_many_is_some_questions_with_words_and_by_a_day_that_is_to_come() {
        var today = LocalDate.of(2027, 3, 17);
        assertEquals(Optional.of("text"), asked("", "2027-03-18", "child").lack().map(ManyOrder.Lack::field));
        assertEquals(Optional.of("due"), asked("Hej", "i går", "child").lack().map(ManyOrder.Lack::field));
        assertEquals(Optional.empty(), asked("Hej", "", "child").lack());
        assertFalse(asked("Hej", "2027-03-17", "child").isTooLate(today));
        assertTrue(asked("Hej", "2027-03-16", "child").isTooLate(today));
        assertNotEquals(asked("Hej", "", "child").id(BO), asked("Hej", "", "child", "school").id(BO));
        assertEquals(asked("Hej", "", "school", "child").id(BO), asked("Hej", "", "child", "school").id(BO));
    }

    private static ManyOrder asked(String text, String due, String... questions) {
        var said = Map.of("do", "ask", "sure", "yes", "text", text, "due", due);
        return ManyOrder.read(name -> said.getOrDefault(name, ""), BOTH, questions).orElseThrow();
    }

    private static ManyOrder order(Map<String, String> said) {
        var all = new HashMap<>(said);
        return ManyOrder.read(name -> all.getOrDefault(name, ""), BOTH).orElseThrow();
    }
}
