package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskEvent;
import se.samform.core.id.OfficerId;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.wording.Sentences;

/** What an officer is asked for with a status. */
class NextStatusesTest {
    private static final DeskCaseView LICENCE = ADeskCase.of("serveringstillstand").view();

    @Test
    void a_status_with_which_the_flow_wants_a_message_begins_with_its_template_filled_in() {
        var invoice = LICENCE.asked("awaiting-payment").orElseThrow();
        assertTrue(invoice.isMessageRequired());
        assertFalse(invoice.isNoteRequired());
        assertTrue(invoice.message().contains("ABC-2027-AB12"), invoice.message());
        assertFalse(invoice.message().contains("{"), invoice.message());
    }

    @Test
    void such_a_status_is_not_set_by_one_click() {
        assertEquals(List.of("awaiting-payment"), LICENCE.getWrittenStatuses().stream().map(NextStatus::id).toList());
        assertFalse(LICENCE.getStepStatuses().stream().anyMatch(next -> next.id().equals("awaiting-payment")));
        assertTrue(LICENCE.getFinalStatuses().stream().allMatch(NextStatus::isFinal));
    }

    @Test
    void a_status_that_ends_what_others_were_asked_is_not_set_by_one_click_and_names_what_ends() {
        var place = ADeskCase.of("markupplatelse");
        var begun = new CaseEvent[] {new CaseEvent.StatusChanged("received", "hearing", StatusKind.IN_PROGRESS), new TaskEvent.TaskStarted("ask-police", Optional.empty())};
        var asked = place.viewOnceAfter(begun);
        assertEquals(List.of("Polisens yttrande"), asked.asked("ready").orElseThrow().getCalledOff());
        assertTrue(asked.asked("ready").orElseThrow().isAskedOff());
        var own = place.viewOnceAfter(begun[0], new TaskEvent.TaskStarted("traffic", Optional.empty())).asked("withdrawn").orElseThrow();
        assertFalse(own.isAskedOff(), "nobody was asked anything by a task of the unit's own");
        assertTrue(asked.getWrittenStatuses().stream().anyMatch(next -> next.id().equals("ready")));
        assertTrue(place.viewOnceAfter(begun[0]).getStepStatuses().stream().anyMatch(next -> next.id().equals("ready")), "nobody waits for anything");
    }

    @Test
    void a_step_back_from_a_decision_is_not_set_by_one_click_and_tells_of_the_appeal() {
        var decided = new CaseEvent[] {
            new RulingEvent.Decided("rejected", Ruling.Outcome.REJECTION, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Platsen är upptagen"),
            new CaseEvent.StatusChanged("ready", "rejected", StatusKind.DECIDED), new RulingEvent.Appealed(LocalDate.of(2027, 3, 17), true)};
        var place = ADeskCase.of("markupplatelse");
        var view = place.viewOnceAfter(decided);
        var back = view.asked("ready").orElseThrow();
        assertTrue(back.isBack() && back.isAppealed());
        assertEquals("IN_TIME", back.getAppeal());
        assertFalse(view.asked("closed").orElseThrow().isBack(), "to close it is no step back");
        assertFalse(place.viewOnceAfter(decided[0], decided[1]).asked("ready").orElseThrow().isAppealed(), "nobody has appealed");
    }

    @Test
    void no_step_back_is_offered_once_the_appeal_has_gone_to_the_court() {
        var view = ADeskCase.of("markupplatelse").viewOnceAfter(
            new RulingEvent.Decided("rejected", Ruling.Outcome.REJECTION, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Platsen är upptagen"),
            new CaseEvent.StatusChanged("ready", "rejected", StatusKind.DECIDED), new RulingEvent.Appealed(LocalDate.of(2027, 3, 17), true), new RulingEvent.AppealForwarded(true));
        assertEquals(Optional.empty(), view.asked("ready"));
        assertTrue(view.asked("closed").isPresent(), "to close it is no step back");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_court_said_is_told_everywhere_and_a_step_back_is_offered_again(CourtAnswer answer) {
        var place = ADeskCase.of("markupplatelse");
        var answered = new CaseEvent[] {
            new RulingEvent.Decided("rejected", Ruling.Outcome.REJECTION, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Platsen är upptagen"),
            new CaseEvent.StatusChanged("ready", "rejected", StatusKind.DECIDED), new RulingEvent.Appealed(LocalDate.of(2027, 3, 17), true), new RulingEvent.AppealForwarded(true),
            new RulingEvent.CourtAnswered(LocalDate.of(2027, 6, 1), answer)};
        var back = place.viewOnceAfter(answered).asked("ready").orElseThrow();
        assertTrue(back.isAppealed());
        var texts = new Sentences(Language.SWEDISH);
        for (var key : List.of("desk.ruling.appeal." + back.getAppeal(), "desk.ruling.court." + answer)) assertNotEquals(key, texts.of(key));
        for (var key : List.of("desk.event.court." + answer, "case.court." + answer)) assertTrue(texts.of(key, "1 juni").contains("1 juni"), key);
    }

    @Test
    void asking_for_what_is_missing_ends_what_others_were_asked_as_any_change_of_status_does() {
        var place = ADeskCase.of("markupplatelse");
        var begun = new CaseEvent[] {new CaseEvent.StatusChanged("received", "hearing", StatusKind.IN_PROGRESS), new TaskEvent.TaskStarted("ask-police", Optional.empty())};
        assertEquals(List.of("ask-police"), calledOffByAsking(place, place.headOnceAfter(begun)));
        assertEquals(List.of(), calledOffByAsking(place, place.headOnceAfter(begun[0])), "nobody waits for anything");
    }

    private static List<String> calledOffByAsking(ADeskCase kind, CaseHead head) {
        var me = new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of());
        return new NextStatuses(head, kind.service().definition(), me, Language.SWEDISH, "", CaseFields.Setting.NOBODYS, task -> task).calledOffByAsking();
    }
}
