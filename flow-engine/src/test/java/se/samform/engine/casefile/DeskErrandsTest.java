package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Effect;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.core.id.SubmissionId;
import se.samform.core.notice.EventKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskErrandsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void all_that_happens_to_a_decision_is_told() {
    assertEquals(List.of(EventKind.DECIDED), told(new RulingEvent.Decided(
        "yes", Ruling.Outcome.APPROVAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "")));
    assertEquals(List.of(EventKind.DECISION_SERVED), told(new RulingEvent.Served(DAY, Optional.empty())));
    assertEquals(List.of(EventKind.APPEAL), told(new RulingEvent.Appealed(DAY, true)));
    assertEquals(List.of(EventKind.APPEAL), told(new RulingEvent.Reconsidered(false, "")));
    assertEquals(List.of(EventKind.APPEAL), told(new RulingEvent.AppealForwarded(true)));
    assertEquals(List.of(EventKind.APPEAL), told(new RulingEvent.CourtAnswered(DAY, CourtAnswer.SENT_BACK)));
    assertEquals(List.of(EventKind.GAINED_FORCE), told(new RulingEvent.GainedForce(DAY)));
  }

  @Test
  void what_came_in_and_the_status_that_it_brings_are_told_once() {
    var came = new SupplementEvent.Supplemented(new SubmissionId(new UUID(1, 1)), "00", Set.of());
    var changed = new CaseEvent.StatusChanged("awaiting-supplement", "supplemented", StatusKind.SUPPLEMENTED);
    assertEquals(List.of(EventKind.SUPPLEMENT_IN), errands(List.of(came, changed), List.of()).stream().map(DeskErrand::kind).toList());
    assertEquals(List.of(EventKind.STATUS_CHANGED), told(changed), "set by hand");
  }

  @Test
  void a_reminder_says_whether_it_is_for_the_unit_also_once_it_was_written_down() {
    for (var whom : List.of(Timer.Whom.UNIT, Timer.Whom.OFFICER)) {
      var errand = errands(List.of(), List.of(new Effect.Remind(whom, "nudge"))).getFirst();
      assertEquals(EventKind.REMINDER, errand.kind());
      assertEquals(whom == Timer.Whom.UNIT, DeskErrand.of(errand.ref()).isToUnit());
    }
    assertEquals(List.of(), errands(List.of(), List.of(new Effect.Remind(Timer.Whom.CITIZEN, "nudge"))));
  }

  @Test
  void a_task_that_is_called_unit_is_somebodys_and_not_the_units() {
    assertFalse(new DeskErrand(EventKind.TASK, 3, "unit").isToUnit());
    assertTrue(new DeskErrand(EventKind.REMINDER, 3, "unit").task().isEmpty());
  }

  private static List<EventKind> told(CaseEvent event) {
    return errands(List.of(event), List.of()).stream().map(DeskErrand::kind).toList();
  }

  private static List<DeskErrand> errands(List<CaseEvent> events, List<Effect> effects) {
    return DeskErrands.of(4, new Decision.Accepted(events, effects), new Actor.Machine());
  }
}
