package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;
import se.samform.core.publication.Parking;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.ui.Asking;
import se.samform.core.ui.HitView;
import se.samform.core.ui.Phrase;

class StepViewTest {

    @Test
    void nothing_is_wrong_before_one_has_tried() {
        assertFalse(view("child", RawAnswers.NONE, StepState.answered(false, false)).isWrong());
    }

    @Test
    void what_is_wrong_leads_to_its_field_in_page_order() {
        var errors = view("child", RawAnswers.NONE, StepState.answered(true, false)).errors();
        assertEquals(List.of("#child.firstName", "#child.lastName", "#child.personalNumber", "#relation"), errors.stream().map(ErrorLine::href).toList());
    }

    /** Its fields are not on the page before one of those that a register offers is chosen. */
    @Test
    void what_is_to_be_chosen_first_is_told_once_and_where_it_is_chosen() {
        var offered = Map.of("kid", List.of(new HitView("201701012393", "Nils Påhitt", "")), "chosen-school", List.of(new HitView("school-3", "Kvarnskolan", "")));
        var asking = new Asking(Set.of(), true, LookedUp.NOTHING, Map.of(), offered);
        var open = ADraft.of("galleri", RawAnswers.NONE);
        var errors = StepView.of(open, ADraft.step(open, "registers"), StepState.answered(true, false), Language.SWEDISH, "", asking).errors();
        assertEquals(List.of("#kid"), errors.stream().map(ErrorLine::href).filter(href -> href.startsWith("#kid")).toList());
        assertEquals(List.of("#chosen-school"), errors.stream().map(ErrorLine::href).filter(href -> href.startsWith("#chosen")).toList());
        assertTrue(errors.getLast().text().startsWith("Välj"), errors.getLast().text());
        var typing = StepView.of(open, ADraft.step(open, "registers"), StepState.answered(true, false), Language.SWEDISH, "").errors();
        assertTrue(typing.stream().map(ErrorLine::href).toList().containsAll(List.of("#kid.firstName", "#chosen-school.text")), typing::toString);
    }

    /** The page was checked with the question that decides alone on it, and its answer has just brought the next. */
    @Test
    void a_question_that_came_after_the_check_is_not_called_wrong_before_anybody_could_answer_it() {
        var brought = RawAnswers.NONE.with("relation", "guardian");
        var checked = Set.of("child", "relation");
        var answering = StepState.answering(checked, List.of("child", "relation", "custody"), false);
        var errors = view("child", brought, answering).errors();
        assertEquals(List.of("#child.firstName", "#child.lastName", "#child.personalNumber"), errors.stream().map(ErrorLine::href).toList());
        var next = view("child", brought, StepState.answered(true, false)).errors();
        assertEquals("#custody", next.getLast().href(), "but at the next check it is");
    }

    @Test
    void what_came_with_a_refused_file_is_not_called_wrong_before_anybody_could_answer_it() {
        var brought = RawAnswers.NONE.with("relation", "guardian");
        var page = view("child", brought, StepState.refused(List.of(), List.of("custody"), false));
        assertEquals(List.of("#child.firstName", "#child.lastName", "#child.personalNumber"), page.errors().stream().map(ErrorLine::href).toList());
        assertEquals("child,relation", page.checked());
        assertEquals("child,relation,custody", page.shown());
    }

    @Test
    void a_script_is_told_nothing_wrong_of_a_page_that_was_not_checked() {
        assertFalse(view("child", RawAnswers.NONE, StepState.answering(Set.of(), List.of("child", "relation"), false)).isWrong());
    }

    @Test
    void a_parked_question_is_told_and_not_asked() {
        var parking = new Parking("relation", Optional.empty(), Optional.empty(), LocalText.of("Frågan öppnar i april", "The question opens in April"));
        var open = ADraft.parked(ADraft.of("skolskjuts", RawAnswers.NONE), parking);
        var page = StepView.of(open, ADraft.step(open, "child"), StepState.answered(false, false), Language.SWEDISH, "");
        assertEquals("child", page.shown());
        assertEquals(List.of("Frågan öppnar i april"), page.parked().stream().map(Phrase::text).toList());
        var elsewhere = StepView.of(open, ADraft.step(open, "school"), StepState.answered(false, false), Language.SWEDISH, "");
        assertTrue(elsewhere.parked().isEmpty());
    }

    @Test
    void far_from_its_field_a_sentence_says_what_it_is_about() {
        var raw = ADraft.transport().with("child.personalNumber", "19121212-1213");
        var error = view("child", raw, StepState.answered(true, false)).errors().getFirst();
        assertTrue(error.text().startsWith("Vilket barn gäller ansökan? Personnummer: "), error.text());
    }

    @Test
    void a_refused_file_is_told_instead_of_a_missing_one() {
        var raw = ADraft.transport().with("certificate", List.of());
        var refused = new Refusal("certificate", Refusal.Why.TOO_LARGE, 23_000_000, 0, "");
        var errors = view("school", raw, StepState.refused(List.of(refused), List.of(), false)).errors();
        assertEquals(1, errors.size());
        assertTrue(errors.getFirst().text().startsWith("Filen är 23\u00a0MB"), errors.getFirst().text());
    }

    @Test
    void steps_say_which_are_done_and_which_may_be_opened() {
        var rail = view("school", ADraft.transport(), StepState.answered(false, false)).rail();
        assertEquals(
            List.of(RailStep.State.DONE, RailStep.State.CURRENT, RailStep.State.TO_COME, RailStep.State.TO_COME, RailStep.State.TO_COME),
            rail.steps().stream().map(RailStep::state).toList());
        assertEquals(2, rail.number());
        assertTrue(rail.steps().get(2).href().isEmpty());
        assertTrue(rail.steps().getFirst().href().endsWith("/child"));
    }

    @Test
    void a_step_that_was_left_with_something_missing_says_so() {
        var rail = view("school", RawAnswers.NONE, StepState.answered(false, false)).rail();
        assertTrue(rail.steps().getFirst().isLacking());
    }

    @Test
    void the_review_tells_all_answers_and_where_to_change_them() {
        var open = ADraft.of("skolskjuts", ADraft.transport());
        var school = new Review(open, Language.SWEDISH).sections().get(1);
        var lines = school.lines();
        assertEquals("Björkskolan", lines.getFirst().text());
        assertTrue(lines.getFirst().change().endsWith("/school?change#school"));
        assertEquals("intyg.pdf", lines.stream().filter(line -> !line.files().isEmpty()).findFirst().orElseThrow().files().getFirst().name());
        assertTrue(lines.getLast().isEmpty());
    }

    @Test
    void the_review_leads_to_what_is_missing() {
        var open = ADraft.of("skolskjuts", ADraft.transport());
        var errors = new Review(open, Language.SWEDISH).errors(path -> "/granvik/" + path);
        assertTrue(errors.getFirst().href().matches("/granvik/d/[0-9a-f-]+/days\\?check&change#home\\.street"), errors.getFirst().href());
    }

    @Test
    void next_passes_by_steps_that_are_not_shown_and_ends_in_the_review() {
        var open = ADraft.of("skolskjuts", ADraft.transport());
        assertTrue(open.pathAfter(ADraft.step(open, "school")).endsWith("/days"));
        assertTrue(open.pathAfter(ADraft.step(open, "contact")).endsWith("/review"));
        assertEquals("e/skolskjuts", open.pathBefore(ADraft.step(open, "child")));
        assertTrue(open.pathToContinue().endsWith("/days"));
    }

    @Test
    void the_state_of_a_page_comes_out_of_its_address_as_it_went_in() {
        var state = StepState.fresh(List.of("custody", "other-guardian"), true);
        assertEquals("p?change&new=custody,other-guardian", state.in("p"));
        var query = Map.of("change", "", "new", "custody,other-guardian");
        assertEquals(state, StepState.of(query::containsKey, name -> query.getOrDefault(name, "")));
        assertEquals("p", StepState.answered(false, false).in("p"));
        assertEquals("p?check&new=why", StepState.stopped(List.of("why"), false).in("p"));
        assertFalse(StepState.stopped(List.of("why"), false).checks("why"));
    }

    private static StepView view(String step, RawAnswers raw, StepState state) {
        var open = ADraft.of("skolskjuts", raw);
        return StepView.of(open, ADraft.step(open, step), state, Language.SWEDISH, "Granska och skicka");
    }
}
