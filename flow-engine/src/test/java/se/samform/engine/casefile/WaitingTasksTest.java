package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STINA;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.notice.EventKind;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.notice.DeskNotice;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.testing.House;

/** An opinion is asked of another unit, a head approves, and an officer has what is nobody's on their own cases. */
class WaitingTasksTest {

  private static final Actor.Officer HANDLER = new Actor.Officer(NILS, Set.of(SCHOOL));
  private static final Actor.Officer APPROVER = new Actor.Officer(HANNA, Set.of(STREETS));
  private static final Actor.Officer ASKED = new Actor.Officer(STINA, Set.of(PARKS));

  private final House house = new House();
  private Published permit;
  private CaseHead head;

  @BeforeEach
  void a_permit_that_is_looked_at() throws IOException {
    permit = house.services.publish(GRANVIK, WaitingTasksTest.class.getResourceAsStream("/permit.json").readAllBytes());
    house.bindings.save(GRANVIK, permit.family(), new Binding(
        House.BOARD, Map.of("permit-unit", SCHOOL, "board-unit", STREETS, "police", PARKS), Map.of(), List.of(), Map.of(),
        Map.of("head", Set.of(HANNA))), 0);
    head = house.submitted(permit, VERA, new RawAnswers(Map.of(
        "applicant.firstName", List.of("Vera"), "applicant.lastName", List.of("Exempel"), "applicant.personalNumber", List.of("199001012385"),
        "applicant.email", List.of("vera@exempel.invalid"), "tent", List.of("no"))));
    did(new CaseCommand.ChangeStatus("looking"), HANDLER);
  }

  @Test
  void what_a_role_is_asked_waits_for_who_plays_it_and_for_nobody_else() {
    assertEquals(List.of("police"), waiting(GRANVIK, ASKED));
    assertEquals(List.of(), waiting(GRANVIK, APPROVER));
    assertEquals(List.of(), waiting(GRANVIK, HANDLER));
    assertEquals(List.of(), waiting(ELSEWHERE, ASKED));
  }

  @Test
  void what_is_nobodys_waits_for_who_has_the_case() {
    did(new CaseCommand.Take(), HANDLER);
    assertEquals(List.of("look"), waiting(GRANVIK, HANDLER));
  }

  /** Nobody at the desk can do it, so it is in nobody's list; its own holder has the case. */
  @Test
  void what_is_asked_outside_waits_for_no_officer() {
    did(new CaseCommand.Take(), HANDLER);
    did(new TaskCommand.AskOutside("asked", new Outsider("Grannen", "grannen@exempel.invalid"), "Vad tycker ni?", Optional.empty()), HANDLER);
    assertEquals(List.of("look"), waiting(GRANVIK, HANDLER));
  }

  @Test
  void who_is_asked_reads_the_case_as_long_as_the_task_is_open_and_no_longer() {
    assertTrue(house.cases.find(GRANVIK, head.id(), ASKED).isEmpty());
    assertEquals(head, house.cases.findForTask(GRANVIK, head.id(), ASKED).orElseThrow().head());
    assertTrue(house.cases.findForTask(GRANVIK, head.id(), APPROVER).isEmpty());
    assertTrue(house.cases.findForTask(ELSEWHERE, head.id(), ASKED).isEmpty());
    did(new TaskCommand.FinishTask("police", TaskOutcome.OPPOSES, "Trafiken"), ASKED);
    assertTrue(house.cases.findForTask(GRANVIK, head.id(), ASKED).isEmpty());
    assertEquals(List.of(), waiting(GRANVIK, ASKED));
  }

  @Test
  void an_approval_waits_for_the_head_when_all_before_it_is_done_and_a_denial_says_why() {
    did(new TaskCommand.FinishTask("police", TaskOutcome.NO_REMARKS, ""), ASKED);
    did(new TaskCommand.FinishTask("look", TaskOutcome.DONE, ""), HANDLER);
    assertEquals(List.of("approve"), waiting(GRANVIK, APPROVER));
    assertEquals(new Commanded.Refused(Refusal.COMMENT_MISSING), command(new TaskCommand.FinishTask("approve", TaskOutcome.DENIED, ""), APPROVER));
    did(new TaskCommand.FinishTask("approve", TaskOutcome.DENIED, "För nära vägen"), APPROVER);
    assertEquals("denied", head.state().status());
  }

  @Test
  void who_has_a_conflict_of_interest_neither_sees_the_task_nor_the_case_by_it() {
    var both = new Actor.Officer(HANNA, Set.of(SCHOOL, PARKS));
    assertEquals(List.of("police"), waiting(GRANVIK, both));
    did(new HandlingCommand.DeclareConflict("Min bror söker"), both);
    assertEquals(List.of(), waiting(GRANVIK, both));
    assertTrue(house.cases.findForTask(GRANVIK, head.id(), both).isEmpty());
  }

  /** Nils is of the unit that is asked, and Hanna has the case. */
  @Test
  void who_plays_the_role_finds_a_reminder_at_the_desk_and_whoever_has_the_case_hears_when_it_is_late() {
    var timers = new FireDueTimers(house.cases, house.municipalities, house.clock);
    did(new CaseCommand.Assign(HANNA), HANDLER);
    assertEquals(List.of(), told(NILS), "his own doing is no news");
    house.clock.forward(Duration.ofDays(4));
    timers.of(GRANVIK);
    assertEquals(List.of(EventKind.TASK), told(NILS), "two working days before");
    assertEquals(List.of(EventKind.ASSIGNED), told(HANNA));
    house.clock.forward(Duration.ofDays(5));
    timers.of(GRANVIK);
    assertEquals(List.of(EventKind.TASK, EventKind.TASK), told(NILS));
    assertEquals(List.of(EventKind.REMINDER, EventKind.ASSIGNED), told(HANNA));
  }

  private List<EventKind> told(OfficerId officer) {
    return new DeskNotices(house.database, house.clock).newest(GRANVIK, officer, 20).stream().map(DeskNotice::kind).toList();
  }

  @Test
  void of_two_who_answer_at_once_the_second_is_told_that_the_case_has_gone_on() {
    var answer = new TaskCommand.FinishTask("police", TaskOutcome.SUPPORTS, "");
    var seen = head.lastSeq();
    did(answer, ASKED);
    assertEquals(new Commanded.Stale(head), house.cases.command(GRANVIK, head.id(), seen, answer, ASKED));
  }

  @Test
  void a_page_begins_where_the_one_before_ended_and_is_full_without_what_they_are_barred_from() {
    var barred = house.transportCase();
    ring(barred, "first", Optional.of(LocalDate.of(2026, 11, 30)));
    house.database.transaction(session -> session.change("insert into case_barred (officer_id, case_id, municipality_id) values (?, ?, ?)", NILS, barred.id(), GRANVIK));
    ring(head, "dated", Optional.of(LocalDate.of(2026, 12, 1)));
    ring(house.transportCase(), "other", Optional.empty());
    ring(house.transportCase(), "another", Optional.empty());
    var all = page(Optional.empty(), 50);
    assertEquals(3, all.size(), all::toString);
    var first = page(Optional.empty(), 2);
    var second = page(Optional.of(TaskQuery.Place.of(first.getLast())), 2);
    assertEquals(2, first.size());
    assertEquals(all, Stream.concat(first.stream(), second.stream()).toList());
  }

  private void ring(CaseHead in, String id, Optional<LocalDate> dueOn) {
    var fresh = house.cases.find(GRANVIK, in.id(), HANDLER).orElseThrow().head();
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, in.id(), fresh.lastSeq(), new TaskCommand.AddTask(id, "Ring", Optional.of(NILS), dueOn), HANDLER));
  }

  private List<WaitingTask> page(Optional<TaskQuery.Place> after, int limit) {
    return house.inbox.tasks(GRANVIK, new TaskQuery(HANDLER, Map.of(), Map.of(), after, limit));
  }

  private List<String> waiting(MunicipalityId municipality, Actor.Officer officer) {
    var roles = house.bindings.current(GRANVIK, permit.family()).orElseThrow().rolesOf(officer.id(), officer.units());
    return house.inbox.tasks(municipality, new TaskQuery(officer, Map.of(permit.family(), roles), 50)).stream()
        .map(waiting -> waiting.task().id()).toList();
  }

  private void did(CaseCommand command, Actor.Officer officer) {
    head = assertInstanceOf(Commanded.Done.class, command(command, officer)).head();
  }

  private Commanded command(CaseCommand command, Actor.Officer officer) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, officer);
  }
}
