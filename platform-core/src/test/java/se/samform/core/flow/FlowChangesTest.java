package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.changeover.FlowChange;
import se.samform.core.changeover.FlowChanges;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class FlowChangesTest {

  private static final Flow OLD = PermitFlow.FLOW;

  @Test
  void nothing_is_otherwise_under_the_same_flow_in_the_same_status() {
    OLD.statuses().forEach(status -> assertEquals(List.of(), FlowChanges.between(OLD, status.id(), OLD, status.id()), status.id()));
  }

  @Test
  void what_the_citizen_and_officers_may_do_and_how_long_it_may_take() {
    var now = new Status("looking", StatusKind.IN_PROGRESS, LocalText.of("Granskas", "Looked at"), LocalText.NONE, List.of("supplement", "ready"),
        new StatusTerms(LocalText.NONE, 0, Messages.CLOSED, true, false, Entering.FREELY));
    var statuses = OLD.statuses().stream().map(status -> status.id().equals("looking") ? now : status).toList();
    assertEquals(
        List.of("TITLE Granskas", "MESSAGES", "MAY_ADD", "MAY_NOT_WITHDRAW", "NEXT_GONE withdrawn", "NEXT_NEW ready", "NO_DAYS 0"),
        told(new Flow(statuses, OLD.initial(), OLD.routes(), OLD.deliveries(), 40, OLD.work(), List.of()), "looking"));
  }

  @Test
  void tasks_timers_and_decisions_that_are_gone_new_or_otherwise() {
    var police = new Task("police", TaskKind.APPROVE, LocalText.of("Polisen", "The police"), LocalText.NONE, Optional.of("head"), Condition.ALWAYS, List.of(), 0, Wanted.OFFERED);
    var visit = new Task("visit", TaskKind.DO, LocalText.of("Besök", "Visit"), LocalText.NONE, Optional.empty(), Condition.ALWAYS, List.of(), 0, Wanted.OFFERED);
    var nudge = new Timer("nudge", new Timer.Start.Promise(), Span.days(-9), Condition.ALWAYS, new Timer.Action.Remind(Timer.Whom.OFFICER));
    var close = new Timer("close", new Timer.Start.Opened(), Span.days(90), Condition.ALWAYS, new Timer.Action.Become("denied"));
    var elsewhere = new Timer("elsewhere", new Timer.Start.In("ready"), Span.days(90), Condition.ALWAYS, new Timer.Action.Become("denied"));
    var work = new Work(
        List.of(new TaskGroup("inquiry", "looking", List.of(PermitFlow.LOOK, police, visit), Optional.of("ready"), Optional.empty())),
        List.of(nudge, close, elsewhere), List.of(PermitFlow.GRANTED), List.of());
    assertEquals(
        List.of("RULING_GONE refused", "TASK_GONE fire", "TASK_GONE approve", "TASK_NEW Besök", "TASK_OTHER Polisen", "TIMER_GONE renew", "TIMER_GONE expiry",
            "TIMER_NEW close", "TIMER_OTHER nudge"),
        told(new Flow(OLD.statuses(), OLD.initial(), OLD.routes(), OLD.deliveries(), 40, work, List.of()), "looking"));
  }

  @Test
  void in_another_status_every_task_is_another() {
    assertEquals(List.of("TASK_GONE look", "TASK_GONE police", "TASK_GONE fire", "TASK_GONE approve"),
        told(OLD, "ready").stream().filter(told -> told.startsWith("TASK")).toList());
  }

  private static List<String> told(Flow flow, String becomes) {
    return FlowChanges.between(OLD, "looking", flow, becomes).stream().map(FlowChangesTest::told).toList();
  }

  private static String told(FlowChange change) {
    return (change.kind() + " " + change.about().in(Language.SWEDISH)).strip();
  }
}
