package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

class GoingOverTest {

  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final OfficerId NILS = new OfficerId(new UUID(7, 2));
  private static final MessageId MESSAGE = new MessageId(new UUID(7, 3));
  private static final Actor OFFICER = new Actor.Officer(NILS, Set.of(UNIT), Set.of("head"));
  private static final Actor MACHINE = new Actor.Machine();
  private static final FlowVersion ONE = new FlowVersion(new VersionId(new UUID(9, 1)), 1);
  private static final FlowVersion TWO = new FlowVersion(new VersionId(new UUID(9, 2)), 2);
  private static final Flow OLD = PermitFlow.FLOW;

  private final List<CaseEvent> events = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private Optional<CaseState> state = Optional.empty();
  /** A Monday. */
  private LocalDate today = LocalDate.of(2026, 11, 23);
  private Flow flow = OLD;

  @Test
  void a_case_under_the_same_flow_goes_on_as_if_nothing_had_happened_and_nobody_is_told() {
    looking();
    var before = state();
    goOver(OLD, "looking");
    assertEquals(List.of("WentOver"), happened());
    assertEquals(List.of(), effects);
    assertEquals(before.course().tasks(), state().course().tasks());
    assertEquals(before.course().timers(), state().course().timers());
    assertEquals(before.changedAt(), state().changedAt());
    assertEquals(Optional.of(TWO.id()), state().course().flow());
  }

  @Test
  void a_task_that_the_other_flow_has_stays_open_one_that_it_lacks_is_called_off_and_a_new_one_begins() {
    looking();
    accepted(new TaskCommand.AddTask("own", "Ring", Optional.of(NILS), Optional.empty()), OFFICER);
    var visit = new Task("visit", TaskKind.DO, LocalText.of("Besök", "Visit"), LocalText.NONE, Optional.empty(), Condition.ALWAYS, List.of(), 0, Wanted.OFFERED);
    goOver(withTasks(PermitFlow.LOOK, visit), "looking");
    assertEquals(List.of("look", "own", "visit"), open().stream().sorted().toList());
    assertEquals(List.of("TaskCalledOff", "TimerStopped", "WentOver", "TaskStarted"), happened());
    finish("look", TaskOutcome.DONE);
    finish("visit", TaskOutcome.DONE);
    assertEquals("ready", state().status(), "the group ends by the other flow");
  }

  @Test
  void a_task_that_is_done_counts_and_one_of_another_kind_or_somebody_elses_begins_anew() {
    looking();
    finish("look", TaskOutcome.DONE);
    var approve = new Task("look", TaskKind.APPROVE, LocalText.NONE, LocalText.NONE, Optional.of("head"), Condition.ALWAYS, List.of(), 0, Wanted.OFFERED);
    var others = new Task("police", TaskKind.REFER, LocalText.NONE, LocalText.NONE, Optional.of("rescue"), Condition.ALWAYS, List.of(), 0, Wanted.OFFERED);
    goOver(withTasks(approve, others), "looking");
    assertEquals(List.of("look", "police"), open().stream().sorted().toList());
    assertTrue(effects.contains(new Effect.TellOfTask("police")), "whom it is given now hears of it");
  }

  @Test
  void a_task_that_stays_is_reminded_of_as_the_other_flow_says() {
    looking();
    assertEquals(Optional.of(LocalDate.of(2026, 11, 26)), due("task:police"));
    var hurried = new Task("police", TaskKind.REFER, LocalText.NONE, LocalText.NONE, Optional.of("police"), Condition.ALWAYS, List.of(), 5,
        List.of(new Reminder(Span.workingDays(-1), Reminder.Whom.UNIT)), Wanted.OFFERED);
    goOver(withTasks(PermitFlow.LOOK, hurried), "looking");
    assertEquals(Optional.of(LocalDate.of(2026, 11, 27)), due("task:police"), "the working day before the day that they were given");
    assertEquals(Optional.of(LocalDate.of(2026, 11, 26)), due("task:look"), "what is the same goes on");
  }

  @Test
  void in_another_status_all_is_as_if_it_had_come_into_it_now() {
    looking();
    today = today.plusDays(3);
    goOver(OLD, "ready");
    assertEquals(List.of(), open());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 24)), due("silence"), "twenty working days from now");
    assertEquals(Optional.empty(), due(Timer.Usual.HANDLING_TIME.id()), "what the other status might take is over");
    assertEquals(today, state().course().since().atZone(ZoneOffset.UTC).toLocalDate());
    assertEquals(List.of(new Effect.TellOfStatus("ready")), effects);
    assertEquals(state().changedAt(), state().course().since());
  }

  @Test
  void what_was_promised_stays_and_what_may_be_taken_counts_from_when_it_came_into_the_status() {
    looking();
    var promised = due(Timer.Usual.PROMISE.id());
    today = today.plusDays(1);
    goOver(status(OLD, "looking", each -> with(each, 4)), "looking");
    assertEquals(promised, due(Timer.Usual.PROMISE.id()));
    assertEquals(Optional.of(LocalDate.of(2026, 11, 28)), due(Timer.Usual.HANDLING_TIME.id()), "the day after four working days from Monday");
  }

  @Test
  void a_case_is_not_overdue_by_what_its_status_might_take_in_the_flow_that_it_left() {
    flow = status(OLD, "looking", each -> with(each, 4));
    looking();
    today = today.plusDays(30);
    accepted(new TimerCommand.Fire(Timer.Usual.HANDLING_TIME.id(), due(Timer.Usual.HANDLING_TIME.id()).orElseThrow()), MACHINE);
    assertEquals(NextDay.What.STATUS, NextDay.of(state()).orElseThrow().what());
    goOver(status(OLD, "looking", each -> with(each, 0)), "looking");
    assertEquals(Optional.empty(), NextDay.of(state()).filter(day -> day.what() == NextDay.What.STATUS));
  }

  @Test
  void nobody_is_hit_by_a_day_that_passed_before_they_were_told_of_it() {
    looking();
    today = today.plusDays(30);
    var closing = new Timer("close", new Timer.Start.Opened(), Span.days(14), Condition.ALWAYS, new Timer.Action.Become("denied"));
    var early = new Timer("early", new Timer.Start.Promise(), Span.days(-20), Condition.ALWAYS, new Timer.Action.Remind(Timer.Whom.OFFICER));
    goOver(withTimers(closing, early), "looking");
    assertEquals(Optional.of(today.plusDays(14)), due("close"));
    assertEquals(Optional.empty(), due("early"), "what should have come before isn't made up for");
    assertEquals(Optional.empty(), due("nudge"), "the other flow has none");
  }

  @Test
  void a_timer_that_has_fired_does_not_begin_again_and_one_with_another_length_counts_anew() {
    opened();
    today = today.plusDays(38);
    accepted(new TimerCommand.Fire("nudge", due("nudge").orElseThrow()), MACHINE);
    var longer = new Timer("escalate", new Timer.Start.In("received"), Span.days(60), Condition.ALWAYS, new Timer.Action.MoveTo("board"));
    var nudge = OLD.work().timer("nudge").orElseThrow();
    goOver(withTimers(longer, nudge), "received");
    assertEquals(Optional.empty(), due("nudge"));
    assertEquals(Optional.of(LocalDate.of(2027, 1, 22)), due("escalate"));
  }

  @Test
  void what_is_asked_for_can_still_be_handed_in_as_long_as_was_said_or_the_case_stays() {
    looking();
    accepted(new SupplementCommand.AskForSupplement(List.of("t"), MESSAGE, "Skicka", Optional.of(today.plusDays(7))), OFFICER);
    assertEquals(Refusal.WAITS_FOR_SUPPLEMENT, refused(OLD, "looking"));
    goOver(OLD, "supplement");
    assertEquals(List.of("t"), state().course().asked());
    assertEquals(Optional.of(today.plusDays(8)), due(Timer.Usual.SUPPLEMENT.id()));
    accepted(new SupplementCommand.Supplement(new SubmissionId(new UUID(8, 9)), "ab".repeat(32), Set.of()), new Actor.Citizen(false));
    assertEquals("supplemented", state().status());
  }

  @Test
  void no_case_is_closed_or_decided_by_it_nor_goes_over_twice_nor_where_its_decision_is_not() {
    looking();
    assertEquals(Refusal.NOT_BY_GOING_OVER, refused(OLD, "closed"));
    assertEquals(Refusal.NOT_BY_GOING_OVER, refused(OLD, "decided"));
    assertEquals(Refusal.NOT_A_NEXT_STATUS, refused(OLD, "none"));
    goOver(OLD, "ready");
    assertEquals(Refusal.GONE_OVER_BEFORE, refused(OLD, "ready"));
  }

  @Test
  void a_decision_can_be_appealed_as_its_letter_said_or_the_case_stays() {
    looking();
    goOver(OLD, "ready");
    accepted(new RulingCommand.Decide("refused", "Så", Optional.empty(), Optional.empty(), Optional.of(new Signature("confirmed", "ab".repeat(32)))), OFFICER);
    assertEquals(Refusal.DECISION_NOT_THERE, over(new FlowVersion(new VersionId(new UUID(9, 3)), 3), withRulings(), "decided"));
    assertEquals(Refusal.NOT_BY_GOING_OVER, over(new FlowVersion(new VersionId(new UUID(9, 3)), 3), OLD, "looking"));
  }

  @Test
  void nobody_but_samform_itself_does_it() {
    looking();
    var over = new HandlingCommand.GoOver(ONE, TWO, OLD, "looking", Set.of(), NILS);
    assertEquals(new Decision.Refused(Refusal.MACHINE_ONLY), decided(over, OFFICER));
    assertEquals(new Decision.Refused(Refusal.OFFICERS_ONLY), decided(over, new Actor.Citizen(false)));
  }

  @Test
  void a_case_that_is_over_stays() {
    opened();
    accepted(new CaseCommand.Withdraw(), new Actor.Citizen(false));
    assertEquals(Refusal.CASE_IS_OVER, refused(OLD, "looking"));
  }

  @Test
  void the_citizen_is_told_when_the_status_means_something_else_to_them_and_not_when_only_officers_see_a_change() {
    opened();
    goOver(status(OLD, "received", each -> with(each, 3)), "received");
    assertEquals(List.of(), effects);
    var again = new FlowVersion(new VersionId(new UUID(9, 3)), 3);
    var silent = status(OLD, "received", each -> new Status(each.id(), each.kind(), each.title(), each.text(), List.of("looking"), each.terms()));
    assertEquals(null, over(again, silent, "received"));
    assertEquals(List.of(new Effect.TellOfStatus("received")), effects, "it can't be withdrawn any more");
    assertTrue(((HandlingEvent.WentOver) events.getLast()).isTold());
  }

  private void opened() {
    accepted(new CaseCommand.Submit(
        "M-2026-0001", new ServiceKey("permit"), 1, new AuthorityId(new UUID(7, 5)), UNIT, new SubmissionId(new UUID(7, 6)), "ab".repeat(32), today), new Actor.Citizen(false));
  }

  private void looking() {
    opened();
    accepted(new CaseCommand.ChangeStatus("looking"), OFFICER);
  }

  private void finish(String task, TaskOutcome outcome) {
    accepted(new TaskCommand.FinishTask(task, outcome, "Så"), OFFICER);
  }

  private void goOver(Flow other, String status) {
    assertEquals(null, over(TWO, other, status));
  }

  private Refusal refused(Flow other, String status) {
    return over(TWO, other, status);
  }

  /** Null when it went over. */
  private Refusal over(FlowVersion to, Flow other, String status) {
    var from = state.flatMap(each -> each.course().flow()).isPresent() && to.number() > 2 ? TWO : ONE;
    var decision = decided(new HandlingCommand.GoOver(from, to, other, status, Set.of(), NILS), MACHINE);
    if (decision instanceof Decision.Refused(var reason)) {
      return reason;
    }
    happen((Decision.Accepted) decision);
    flow = other;
    return null;
  }

  private void accepted(CaseCommand command, Actor actor) {
    var decision = decided(command, actor);
    assertFalse(decision instanceof Decision.Refused, decision::toString);
    happen((Decision.Accepted) decision);
  }

  private Decision decided(CaseCommand command, Actor actor) {
    return CaseRules.decide(flow, state, command, actor, moment());
  }

  private void happen(Decision.Accepted accepted) {
    events.clear();
    events.addAll(accepted.events());
    effects.clear();
    effects.addAll(accepted.effects());
    accepted.events().forEach(event -> state = Optional.of(CaseRules.apply(state, event, moment().at())));
  }

  private Moment moment() {
    return new Moment(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of("board", UNIT));
  }

  private CaseState state() {
    return state.orElseThrow();
  }

  private List<String> open() {
    return state().course().openTasks().stream().map(CaseTask::id).toList();
  }

  private List<String> happened() {
    return events.stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  private Optional<LocalDate> due(String timer) {
    return state().course().timer(timer).map(RunningTimer::dueOn);
  }

  private static Flow withTasks(Task... tasks) {
    var group = new TaskGroup("inquiry", "looking", List.of(tasks), Optional.of("ready"), Optional.empty());
    return work(new Work(List.of(group), OLD.work().timers(), OLD.work().rulings(), List.of()));
  }

  private static Flow withTimers(Timer... timers) {
    return work(new Work(OLD.work().groups(), List.of(timers), OLD.work().rulings(), List.of()));
  }

  private static Flow withRulings(Ruling... rulings) {
    return work(new Work(OLD.work().groups(), OLD.work().timers(), List.of(rulings), List.of()));
  }

  private static Flow work(Work work) {
    return new Flow(OLD.statuses(), OLD.initial(), OLD.routes(), OLD.deliveries(), OLD.handlingDays(), work, List.of());
  }

  private static Flow status(Flow of, String id, UnaryOperator<Status> change) {
    var statuses = of.statuses().stream().map(status -> status.id().equals(id) ? change.apply(status) : status).toList();
    return new Flow(statuses, of.initial(), of.routes(), of.deliveries(), of.handlingDays(), of.work(), List.of());
  }

  private static Status with(Status status, int workingDays) {
    var terms = status.terms();
    return new Status(status.id(), status.kind(), status.title(), status.text(), status.next(),
        new StatusTerms(terms.forOfficers(), workingDays, terms.messages(), terms.mayAdd(), terms.asksFee(), terms.entering()));
  }
}
