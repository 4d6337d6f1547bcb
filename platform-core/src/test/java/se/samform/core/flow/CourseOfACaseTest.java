package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.json.CourseCodec;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

class CourseOfACaseTest {

  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final UnitId BOARD = new UnitId(new UUID(7, 8));
  private static final OfficerId NILS = new OfficerId(new UUID(7, 2));
  private static final MessageId MESSAGE = new MessageId(new UUID(7, 3));
  private static final Actor OFFICER = new Actor.Officer(NILS, Set.of(UNIT));
  private static final Actor HEAD = new Actor.Officer(new OfficerId(new UUID(7, 4)), Set.of(UNIT), Set.of("head"));
  private static final Actor POLICE = new Actor.Consultee("police");
  private static final Actor.InternalSystem ELIT = new Actor.InternalSystem("elit", Set.of(UNIT), Set.of(), Set.of("head"));
  private static final Actor CITIZEN = new Actor.Citizen(false);
  private static final Optional<Signature> SIGNED = Optional.of(new Signature("confirmed", "ab".repeat(32)));

  private final List<CaseEvent> events = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private Optional<CaseState> state = Optional.empty();
  /** A Monday. */
  private LocalDate today = LocalDate.of(2026, 11, 23);

  @Test
  void tasks_begin_with_their_status_and_the_last_one_when_those_before_are_over() {
    looking();
    assertEquals(List.of("look", "police"), open());
    finish("look", TaskOutcome.DONE, OFFICER);
    finish("police", TaskOutcome.SUPPORTS, POLICE);
    assertEquals(List.of("approve"), open());
    finish("approve", TaskOutcome.APPROVED, HEAD);
    assertEquals("ready", state().status());
  }

  @Test
  void what_was_done_on_an_earlier_visit_does_not_count_though_the_case_is_back_in_the_same_instant() {
    looking();
    finish("look", TaskOutcome.DONE, OFFICER);
    accepted(ask(), OFFICER);
    supplement();
    accepted(new CaseCommand.ChangeStatus("looking"), OFFICER);
    assertEquals(List.of("look", "police"), open(), "nobody has looked at what came since");
    var read = CourseCodec.read(CourseCodec.write(state().course()));
    assertEquals(state().course(), read, "the instants are the same, and it is told apart where it is kept too");
  }

  @Test
  void a_task_with_a_condition_is_there_only_when_the_answers_say_so() {
    opened(Set.of("fire"));
    accepted(new CaseCommand.ChangeStatus("looking"), OFFICER);
    assertEquals(List.of("look", "police", "fire"), open());
  }

  @Test
  void a_denial_leads_elsewhere_and_says_why() {
    looking();
    finish("look", TaskOutcome.DONE, OFFICER);
    finish("police", TaskOutcome.NO_REMARKS, POLICE);
    assertEquals(Refusal.COMMENT_MISSING, refused(new TaskCommand.FinishTask("approve", TaskOutcome.DENIED, " "), HEAD));
    accepted(new TaskCommand.FinishTask("approve", TaskOutcome.DENIED, "För stort"), HEAD);
    assertEquals("denied", state().status());
  }

  @Test
  void nobody_does_anothers_task_nor_one_twice() {
    looking();
    assertEquals(Refusal.NOT_YOUR_TASK, refused(new TaskCommand.FinishTask("police", TaskOutcome.SUPPORTS, ""), OFFICER));
    assertEquals(Refusal.NOT_YOUR_TASK, refused(new TaskCommand.FinishTask("look", TaskOutcome.DONE, ""), POLICE));
    assertEquals(Refusal.OFFICERS_ONLY, refused(new CaseCommand.AddNote("Hej"), POLICE));
    assertEquals(Refusal.NOT_SUCH_AN_OUTCOME, refused(new TaskCommand.FinishTask("look", TaskOutcome.APPROVED, ""), OFFICER));
    finish("look", TaskOutcome.DONE, OFFICER);
    assertEquals(Refusal.TASK_IS_OVER, refused(new TaskCommand.FinishTask("look", TaskOutcome.DONE, ""), OFFICER));
    assertEquals(Refusal.NO_SUCH_TASK, refused(new TaskCommand.FinishTask("approve", TaskOutcome.APPROVED, ""), HEAD));
  }

  @Test
  void a_system_answers_the_tasks_of_its_role_and_does_nothing_that_is_for_people() {
    looking();
    assertEquals(Refusal.NOT_YOUR_TASK, refused(new TaskCommand.FinishTask("look", TaskOutcome.DONE, ""), ELIT));
    assertEquals(Refusal.OFFICERS_ONLY, refused(new CaseCommand.Take(), ELIT));
    assertEquals(Refusal.CITIZENS_ONLY, refused(new CaseCommand.Withdraw(), ELIT));
    var stranger = new Actor.InternalSystem("origo", Set.of(BOARD), Set.of(), Set.of("head"));
    assertEquals(Refusal.NOT_YOUR_UNIT, refused(new CaseCommand.AddNote("Hej"), stranger));
    accepted(new CaseCommand.AddNote("Hej"), ELIT);
    finish("look", TaskOutcome.DONE, OFFICER);
    finish("police", TaskOutcome.SUPPORTS, POLICE);
    assertEquals(List.of("approve"), CaseRules.tasksFor(PermitFlow.FLOW, state(), ELIT).stream().map(CaseTask::id).toList());
    finish("approve", TaskOutcome.APPROVED, ELIT);
    assertEquals("ready", state().status());
  }

  @Test
  void a_system_sets_a_status_that_the_flow_gives_to_its_role_alone() {
    ready();
    accepted(new RulingCommand.Decide("granted", "Så här", Optional.empty(), Optional.empty(), SIGNED), HEAD);
    var closing = new CaseCommand.ChangeStatus(
        "closed", Optional.of(new CaseCommand.WriteToCitizen(MESSAGE, "Klart")), Optional.of("Klart"), Optional.empty());
    assertEquals(Refusal.NOT_YOURS_TO_SET, refused(closing, new Actor.InternalSystem("origo", Set.of(UNIT), Set.of(), Set.of("archive"))));
    accepted(closing, ELIT);
    assertEquals("closed", state().status());
  }

  @Test
  void leaving_the_status_calls_its_tasks_off_and_coming_back_begins_them_anew() {
    looking();
    finish("look", TaskOutcome.DONE, OFFICER);
    accepted(ask(), OFFICER);
    assertEquals(List.of(), open());
    assertTrue(events.contains(new TaskEvent.TaskCalledOff("police")));
    pass(1);
    supplement();
    accepted(new CaseCommand.ChangeStatus("looking"), OFFICER);
    assertEquals(List.of("look", "police"), open());
  }

  @Test
  void an_officers_own_task_is_done_by_whoever_handles_the_case_and_ends_with_it() {
    opened(Set.of());
    accepted(new TaskCommand.AddTask("t1", "Ring sökanden", Optional.empty(), Optional.empty()), OFFICER);
    accepted(new TaskCommand.AddTask("t2", "Skriv till kyrkan", Optional.of(NILS), Optional.empty()), OFFICER);
    assertEquals(Refusal.TASK_STANDS_ALREADY, refused(new TaskCommand.AddTask("t1", "Igen", Optional.empty(), Optional.empty()), OFFICER));
    finish("t1", TaskOutcome.DONE, HEAD);
    accepted(new CaseCommand.Withdraw(), CITIZEN);
    assertEquals(List.of(), open());
    assertTrue(effects.contains(new Effect.LetGoOfTimes()));
  }

  /** Given on a Monday, due on the Monday after. */
  @Test
  void who_has_a_task_is_reminded_before_its_day_and_after_it_and_then_whoever_has_the_case_is_told() {
    looking();
    pass(2);
    assertEquals(List.of(), reminded());
    pass(1);
    assertEquals(List.of(remind("look", Reminder.Whom.OFFICER), remind("police", Reminder.Whom.DOER)), reminded(), "what is the handlers' own is whoever's the case is");
    pass(4);
    assertEquals(2, reminded().size(), "on the day itself there is time left");
    pass(1);
    assertEquals(List.of(remind("look", Reminder.Whom.OFFICER), remind("police", Reminder.Whom.DOER), remind("police", Reminder.Whom.OFFICER)),
        reminded().subList(2, 5));
    pass(60);
    assertEquals(5, reminded().size());
  }

  @Test
  void nobody_is_reminded_of_what_is_over() {
    looking();
    finish("look", TaskOutcome.DONE, OFFICER);
    accepted(new TaskCommand.CallOffTask("police"), OFFICER);
    finish("approve", TaskOutcome.APPROVED, HEAD);
    pass(20);
    assertEquals(List.of(), reminded());
    assertFalse(state().course().timers().stream().anyMatch(timer -> timer.id().startsWith("task:")));
  }

  @Test
  void a_reminder_that_comes_late_is_one_reminder() {
    looking();
    var before = state().course().timer("task:police").orElseThrow();
    today = today.plusDays(10);
    accepted(new TimerCommand.Fire(before.id(), before.dueOn()), new Actor.Machine());
    assertEquals(List.of(remind("police", Reminder.Whom.DOER), remind("police", Reminder.Whom.OFFICER)), reminded());
    assertTrue(state().course().timer("task:police").isEmpty());
  }

  @Test
  void an_officers_own_task_with_a_day_is_reminded_of_in_the_usual_way() {
    opened(Set.of());
    accepted(new TaskCommand.AddTask("own", "Skriv till kyrkan", Optional.of(NILS), Optional.of(today.plusDays(7))), OFFICER);
    pass(3);
    assertEquals(List.of(remind("own", Reminder.Whom.DOER)), reminded());
  }

  @Test
  void who_handles_the_case_reminds_by_hand_of_what_is_open_and_nobody_else_does() {
    looking();
    assertEquals(Refusal.OFFICERS_ONLY, refused(new TaskCommand.RemindOfTask("look"), POLICE));
    accepted(new TaskCommand.RemindOfTask("police"), OFFICER);
    assertEquals(new TaskEvent.TaskReminded("police"), events.getLast());
    assertEquals(List.of(remind("police", Reminder.Whom.DOER)), reminded());
    finish("police", TaskOutcome.SUPPORTS, POLICE);
    assertEquals(Refusal.TASK_IS_OVER, refused(new TaskCommand.RemindOfTask("police"), OFFICER));
    assertEquals(Refusal.NO_SUCH_TASK, refused(new TaskCommand.RemindOfTask("approve"), OFFICER));
  }

  @Test
  void somebody_outside_whom_no_flow_foresaw_answers_for_themselves_and_nobody_for_them() {
    opened(Set.of());
    accepted(new TaskCommand.AskOutside("own", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det gudstjänsten?", Optional.of(today.plusDays(7))), OFFICER);
    assertTrue(effects.contains(new Effect.TellOfTask("own")));
    assertEquals(Refusal.NOT_YOUR_TASK, refused(new TaskCommand.FinishTask("own", TaskOutcome.SUPPORTS, ""), OFFICER));
    assertEquals(Refusal.NOT_YOUR_TASK, refused(new TaskCommand.FinishTask("own", TaskOutcome.SUPPORTS, ""), POLICE));
    assertEquals(Refusal.NOT_YOUR_TASK, refused(new TaskCommand.GiveTask("own", Optional.of(NILS)), OFFICER));
    var church = new Actor.Consultee("own");
    assertEquals(Refusal.NOT_SUCH_AN_OUTCOME, refused(new TaskCommand.FinishTask("own", TaskOutcome.SUPPORTS, "Ja"), church));
    assertEquals(Refusal.COMMENT_MISSING, refused(new TaskCommand.FinishTask("own", TaskOutcome.DONE, ""), church));
    pass(3);
    assertEquals(List.of(remind("own", Reminder.Whom.DOER)), reminded());
    accepted(new TaskCommand.FinishTask("own", TaskOutcome.DONE, "Nej, inte alls."), church);
    assertEquals(List.of(), open());
  }

  @Test
  void what_was_asked_outside_for_a_decision_is_not_answered_once_that_is_made_and_what_is_asked_after_it_is() {
    ready();
    accepted(new TaskCommand.AskOutside("own", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det gudstjänsten?", Optional.empty()), OFFICER);
    pass(28);
    assertEquals("decided", state().status());
    assertEquals(CaseTask.Standing.CALLED_OFF, state().course().task("own").orElseThrow().standing());
    assertEquals(Refusal.TASK_IS_OVER, refused(new TaskCommand.FinishTask("own", TaskOutcome.DONE, "Nej"), new Actor.Consultee("own")));
    accepted(new TaskCommand.AskOutside("again", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det nu?", Optional.empty()), OFFICER);
    accepted(new TaskCommand.FinishTask("again", TaskOutcome.DONE, "Nej"), new Actor.Consultee("again"));
  }

  @Test
  void another_link_is_sent_to_whom_a_referral_goes_and_for_nothing_else() {
    looking();
    var first = state().course().task("police").orElseThrow().linkFrom();
    pass(1);
    accepted(new TaskCommand.RenewLink("police"), OFFICER);
    assertTrue(first.isBefore(state().course().task("police").orElseThrow().linkFrom()));
    assertEquals(Refusal.NO_SUCH_TASK, refused(new TaskCommand.RenewLink("look"), OFFICER));
  }

  @Test
  void a_task_is_given_to_another_of_those_who_handle_the_case_but_not_what_is_a_roles() {
    looking();
    accepted(new TaskCommand.GiveTask("look", Optional.of(NILS)), OFFICER);
    assertEquals(Optional.of(NILS), state().course().task("look").orElseThrow().by());
    accepted(new TaskCommand.GiveTask("look", Optional.empty()), OFFICER);
    assertEquals(Optional.empty(), state().course().task("look").orElseThrow().by());
    assertEquals(Refusal.NOT_YOUR_TASK, refused(new TaskCommand.GiveTask("police", Optional.of(NILS)), OFFICER));
  }

  @Test
  void silence_means_yes_after_twenty_working_days_and_not_before() {
    ready();
    pass(27);
    assertEquals("ready", state().status());
    pass(1);
    assertEquals("decided", state().status());
    assertEquals(Ruling.Outcome.APPROVAL, state().course().ruling().orElseThrow().outcome());
    assertTrue(effects.contains(new Effect.RenderLetter()));
    assertTrue(effects.contains(new Effect.Deliver("archive", DeliveryEvent.DECIDED)));
  }

  @Test
  void a_case_that_nobody_looks_at_goes_to_the_board() {
    opened(Set.of());
    accepted(new CaseCommand.Take(), OFFICER);
    pass(3);
    assertEquals(BOARD, state().unit());
    assertEquals(Optional.empty(), state().assignee());
  }

  @Test
  void people_are_reminded_before_the_promise_is_broken_and_the_officer_when_it_is() {
    opened(Set.of());
    pass(36);
    assertFalse(effects.contains(new Effect.Remind(Timer.Whom.OFFICER, "nudge")));
    pass(1);
    assertTrue(effects.contains(new Effect.Remind(Timer.Whom.OFFICER, "nudge")));
    pass(5);
    assertFalse(effects.contains(new Effect.Remind(Timer.Whom.OFFICER, "promise")));
    pass(1);
    assertTrue(effects.contains(new Effect.Remind(Timer.Whom.OFFICER, "promise")));
  }

  @Test
  void a_timer_that_was_stopped_does_not_fire() {
    looking();
    var handling = state().course().timer("handling-time").orElseThrow();
    accepted(ask(), OFFICER);
    today = handling.dueOn();
    assertEquals(Refusal.NOT_DUE, refused(new TimerCommand.Fire(handling.id(), handling.dueOn()), new Actor.Machine()));
    assertEquals(Refusal.MACHINE_ONLY, refused(new TimerCommand.Fire(handling.id(), handling.dueOn()), OFFICER));
  }

  @Test
  void a_decision_is_made_by_whom_the_delegation_names_signed_and_with_reasons() {
    ready();
    assertEquals(Refusal.NOT_YOURS_TO_DECIDE, refused(decide("granted", "Ja", SIGNED), OFFICER));
    assertEquals(Refusal.NOT_SIGNED, refused(decide("granted", "Ja", Optional.empty()), HEAD));
    assertEquals(Refusal.MOTIVATION_MISSING, refused(decide("refused", " ", SIGNED), HEAD));
    assertEquals(Refusal.NO_SUCH_DECISION, refused(decide("maybe", "Ja", SIGNED), HEAD));
    assertEquals(Refusal.NEEDS_A_DECISION, refused(new CaseCommand.ChangeStatus("decided"), HEAD));
    accepted(decide("refused", "Platsen är upptagen", SIGNED), HEAD);
    assertEquals("decided", state().status());
    assertFalse(state().course().timer("promise").isPresent());
  }

  @Test
  void what_is_granted_is_valid_for_its_time_and_expires() {
    ready();
    accepted(decide("granted", "", SIGNED), HEAD);
    var until = state().course().ruling().orElseThrow().validUntil().orElseThrow();
    assertEquals(today.plusMonths(12).minusDays(1), until);
    close();
    while (today.isBefore(until.minusDays(61))) pass(1);
    assertFalse(effects.contains(new Effect.Remind(Timer.Whom.CITIZEN, "renew")));
    pass(1);
    assertTrue(effects.contains(new Effect.Remind(Timer.Whom.CITIZEN, "renew")));
    while (today.isBefore(until)) pass(1);
    assertEquals("closed", state().status());
    pass(1);
    assertEquals("expired", state().status());
  }

  @Test
  void a_decision_gains_force_the_day_after_the_last_day_to_appeal() {
    refusedPermit();
    accepted(new RulingCommand.RecordServed(today), OFFICER);
    pass(21);
    assertFalse(ruling().isInForce());
    pass(1);
    assertTrue(ruling().isInForce());
  }

  @Test
  void a_last_day_on_a_saturday_gives_the_monday_after() {
    refusedPermit();
    pass(6);
    var saturday = today.plusDays(21 - 1);
    accepted(new RulingCommand.RecordServed(today.minusDays(1)), OFFICER);
    assertEquals(DayOfWeek.SATURDAY, saturday.getDayOfWeek());
    assertEquals(Optional.of(saturday.plusDays(2)), ruling().appealBy());
  }

  @Test
  void an_appeal_in_time_stops_the_clock_is_looked_at_again_and_goes_to_the_court() {
    refusedPermit();
    accepted(new RulingCommand.RecordServed(today), OFFICER);
    close();
    pass(21);
    accepted(new RulingCommand.RecordAppeal(today), OFFICER);
    assertEquals(CaseRuling.Appeal.IN_TIME, ruling().appeal());
    pass(5);
    assertFalse(ruling().isInForce());
    accepted(new RulingCommand.Reconsider(false, "Inget nytt"), HEAD);
    accepted(new RulingCommand.ForwardAppeal(false), OFFICER);
    assertEquals(CaseRuling.Appeal.FORWARDED, ruling().appeal());
    assertEquals(Refusal.APPEALED_ALREADY, refused(new RulingCommand.RecordAppeal(today), OFFICER));
  }

  @Test
  void an_appeal_goes_to_the_court_only_once_it_was_considered_whether_to_change_the_decision() {
    refusedPermit();
    accepted(new RulingCommand.RecordServed(today), OFFICER);
    accepted(new RulingCommand.RecordAppeal(today), OFFICER);
    assertEquals(Refusal.APPEAL_NOT_CONSIDERED, refused(new RulingCommand.ForwardAppeal(false), OFFICER));
    assertEquals(CaseRuling.Appeal.IN_TIME, ruling().appeal());
    accepted(new RulingCommand.ForwardAppeal(true), OFFICER);
    assertEquals(CaseRuling.Appeal.FORWARDED, ruling().appeal());
  }

  @Test
  void an_appeal_that_comes_too_late_changes_nothing() {
    refusedPermit();
    accepted(new RulingCommand.RecordServed(today), OFFICER);
    pass(22);
    accepted(new RulingCommand.RecordAppeal(today), OFFICER);
    assertEquals(CaseRuling.Appeal.TOO_LATE, ruling().appeal());
    assertTrue(ruling().isInForce());
    assertEquals(Refusal.NO_APPEAL, refused(new RulingCommand.ForwardAppeal(true), OFFICER));
    assertEquals(Refusal.DAY_TO_COME, refused(new RulingCommand.RecordServed(today.plusDays(1)), OFFICER));
  }

  @Test
  void nobody_is_served_or_appeals_before_the_decision_or_on_a_day_to_come() {
    refusedPermit();
    assertEquals(Refusal.DAY_BEFORE_DECISION, refused(new RulingCommand.RecordServed(today.minusDays(1)), OFFICER));
    assertEquals(Refusal.DAY_BEFORE_DECISION, refused(new RulingCommand.RecordAppeal(today.minusDays(1)), OFFICER));
    assertEquals(Refusal.DAY_TO_COME, refused(new RulingCommand.RecordAppeal(today.plusDays(1)), OFFICER));
    accepted(new RulingCommand.RecordServed(today), OFFICER);
    accepted(new RulingCommand.RecordAppeal(today), OFFICER);
  }

  @Test
  void a_decision_from_before_its_moment_was_kept_is_the_same_decision_and_takes_any_day_that_has_been() {
    refusedPermit();
    var older = state().with(state().course().with(ruling().undated()));
    assertEquals(older, state().asKeptIn(older));
    assertEquals(state(), state().asKeptIn(state()));
    state = Optional.of(older);
    accepted(new RulingCommand.RecordServed(today.minusDays(1)), OFFICER);
  }

  @Test
  void the_citizen_answers_what_was_asked_and_only_then_it_is_supplemented() {
    looking();
    accepted(ask(), OFFICER);
    assertEquals(List.of("plan"), state().course().asked());
    accepted(new CaseCommand.WriteToUnit(MESSAGE, "Kommer i morgon"), CITIZEN);
    assertEquals(StatusKind.AWAITING_SUPPLEMENT, state().kind());
    supplement();
    assertEquals(StatusKind.SUPPLEMENTED, state().kind());
    assertEquals(Refusal.NOTHING_WANTED, refused(new SupplementCommand.Supplement(new SubmissionId(new UUID(8, 2)), "cd".repeat(32), Set.of()), CITIZEN));
  }

  @Test
  void both_are_reminded_when_what_was_asked_for_does_not_come() {
    looking();
    accepted(ask(), OFFICER);
    pass(14);
    assertFalse(effects.contains(new Effect.Remind(Timer.Whom.CITIZEN, "supplement")));
    pass(1);
    assertTrue(effects.containsAll(List.of(new Effect.Remind(Timer.Whom.CITIZEN, "supplement"), new Effect.Remind(Timer.Whom.OFFICER, "supplement"))));
  }

  @Test
  void who_has_a_conflict_of_interest_has_nothing_to_do_with_the_case_any_more() {
    opened(Set.of());
    accepted(new CaseCommand.Take(), OFFICER);
    accepted(new HandlingCommand.DeclareConflict("Sökanden är min syster"), OFFICER);
    assertEquals(Optional.empty(), state().assignee());
    assertEquals(Refusal.CONFLICT_OF_INTEREST, refused(new CaseCommand.AddNote("Hm"), OFFICER));
    assertEquals(Refusal.CONFLICT_OF_INTEREST, refused(new CaseCommand.Assign(NILS), HEAD));
  }

  @Test
  void a_status_that_wants_words_or_a_certain_officer_gets_them() {
    refusedPermit();
    assertEquals(Refusal.NOT_YOURS_TO_SET, refused(new CaseCommand.ChangeStatus("closed"), OFFICER));
    assertEquals(Refusal.MESSAGE_MISSING, refused(new CaseCommand.ChangeStatus("closed"), HEAD));
    var message = Optional.of(new CaseCommand.WriteToCitizen(MESSAGE, "Klart"));
    assertEquals(Refusal.NOTE_MISSING, refused(new CaseCommand.ChangeStatus("closed", message, Optional.empty(), Optional.empty()), HEAD));
    close();
    assertEquals(StatusKind.CLOSED, state().kind());
  }

  @Test
  void a_status_that_wants_no_words_refuses_them() {
    opened(Set.of());
    var message = Optional.of(new CaseCommand.WriteToCitizen(MESSAGE, "Hej"));
    assertEquals(Refusal.MESSAGE_UNWANTED, refused(new CaseCommand.ChangeStatus("silent", message, Optional.empty(), Optional.empty()), OFFICER));
    assertEquals(Refusal.NOTE_UNWANTED, refused(new CaseCommand.ChangeStatus("silent", Optional.empty(), Optional.of("Hm"), Optional.empty()), OFFICER));
    accepted(new CaseCommand.ChangeStatus("silent"), OFFICER);
  }

  @Test
  void the_citizen_may_write_and_is_answered_for_as_long_as_the_status_says() {
    refusedPermit();
    close();
    pass(14);
    accepted(new CaseCommand.WriteToUnit(MESSAGE, "Tack"), CITIZEN);
    accepted(new CaseCommand.WriteToCitizen(MESSAGE, "Tack själv"), OFFICER);
    var closed = today.minusDays(14);
    assertEquals(new MayWrite(true, Optional.of(today)), MayWrite.of(PermitFlow.FLOW, state(), closed, today));
    pass(1);
    assertEquals(new MayWrite(false, Optional.of(today.minusDays(1))), MayWrite.of(PermitFlow.FLOW, state(), closed, today));
    assertEquals(Refusal.CASE_IS_OVER, refused(new CaseCommand.WriteToCitizen(MESSAGE, "En sak till"), OFFICER));
    assertEquals(Refusal.MESSAGES_CLOSED, refused(new CaseCommand.WriteToUnit(MESSAGE, "En sak till"), CITIZEN));
  }

  private List<Effect> reminded() {
    return effects.stream().filter(Effect.RemindOfTask.class::isInstance).toList();
  }

  private static Effect remind(String task, Reminder.Whom whom) {
    return new Effect.RemindOfTask(task, whom);
  }

  private void looking() {
    opened(Set.of());
    accepted(new CaseCommand.ChangeStatus("looking"), OFFICER);
  }

  private void ready() {
    looking();
    finish("look", TaskOutcome.DONE, OFFICER);
    finish("police", TaskOutcome.SUPPORTS, POLICE);
    finish("approve", TaskOutcome.APPROVED, HEAD);
  }

  private void refusedPermit() {
    ready();
    accepted(decide("refused", "Platsen är upptagen", SIGNED), HEAD);
  }

  private void close() {
    accepted(new CaseCommand.ChangeStatus(
        "closed", Optional.of(new CaseCommand.WriteToCitizen(MESSAGE, "Klart")), Optional.of("Klart"), Optional.empty()), HEAD);
  }

  private SupplementCommand ask() {
    return new SupplementCommand.AskForSupplement(List.of("plan"), MESSAGE, "Skicka en ritning", Optional.of(today.plusDays(14)));
  }

  private void supplement() {
    accepted(new SupplementCommand.Supplement(new SubmissionId(new UUID(8, 1)), "cd".repeat(32), Set.of()), CITIZEN);
  }

  private static RulingCommand decide(String ruling, String motivation, Optional<Signature> signature) {
    return new RulingCommand.Decide(ruling, motivation, Optional.empty(), Optional.empty(), signature);
  }

  private void opened(Set<String> applies) {
    accepted(new CaseCommand.Submit(
        "MBN-2026-7F3K", new ServiceKey("tillstand"), 1, new AuthorityId(new UUID(7, 5)), UNIT, new SubmissionId(new UUID(7, 6)),
        "ab".repeat(32), today, applies, Optional.empty(), Optional.empty()), CITIZEN);
  }

  private void finish(String task, TaskOutcome outcome, Actor actor) {
    accepted(new TaskCommand.FinishTask(task, outcome, ""), actor);
  }

  /** So many days, on each of which fires what is due. */
  private void pass(int days) {
    for (int i = 0; i < days; i++) {
      today = today.plusDays(1);
      for (var due = due(); due.isPresent(); due = due()) {
        accepted(new TimerCommand.Fire(due.get().id(), due.get().dueOn()), new Actor.Machine());
      }
    }
  }

  private Optional<RunningTimer> due() {
    return state().course().timers().stream().filter(timer -> !timer.dueOn().isAfter(today)).findFirst();
  }

  private List<String> open() {
    return state().course().openTasks().stream().map(CaseTask::id).toList();
  }

  private CaseRuling ruling() {
    return state().course().ruling().orElseThrow();
  }

  private CaseState state() {
    return state.orElseThrow();
  }

  private void accepted(CaseCommand command, Actor actor) {
    switch (CaseRules.decide(PermitFlow.FLOW, state, command, actor, moment())) {
      case Decision.Refused(var reason) -> throw new AssertionError(command + " was refused: " + reason);
      case Decision.Accepted accepted -> {
        accepted.events().forEach(event -> state = Optional.of(CaseRules.apply(state, event, moment().at())));
        events.addAll(accepted.events());
        effects.addAll(accepted.effects());
      }
    }
  }

  private Refusal refused(CaseCommand command, Actor actor) {
    return switch (CaseRules.decide(PermitFlow.FLOW, state, command, actor, moment())) {
      case Decision.Refused(var reason) -> reason;
      case Decision.Accepted accepted -> throw new AssertionError(command + " was accepted: " + accepted.events());
    };
  }

  private Moment moment() {
    return new Moment(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of("board", BOARD));
  }
}
