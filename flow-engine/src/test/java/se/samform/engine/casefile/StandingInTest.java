package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STINA;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.Route;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.OfficerId;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.testing.House;

/** While an officer is away new cases pass them over, and their deputy sees and does what is theirs, and says for whom. */
class StandingInTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 17);
  private static final Actor.Officer NILS_HIMSELF = new Actor.Officer(NILS, Set.of(STREETS));
  private static final Actor.Officer DEPUTY = new Actor.Officer(HANNA, Set.of(STREETS)).standingFor(Set.of(NILS));
  /** Of another unit. */
  private static final Actor.Officer DEPUTY_ELSEWHERE = new Actor.Officer(HANNA, Set.of(PARKS)).standingFor(Set.of(NILS));
  private static final Actor.Officer NOBODYS_DEPUTY = new Actor.Officer(HANNA, Set.of(PARKS));

  private final House house = new House();
  private CaseHead head;

  @BeforeEach
  void a_case_of_nils_with_a_task_that_names_him() {
    head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    did(new CaseCommand.Take(), NILS_HIMSELF);
    did(new TaskCommand.AddTask("ring", "Ring", Optional.of(NILS), Optional.empty()), NILS_HIMSELF);
  }

  @Test
  void new_cases_go_to_who_is_at_work_and_to_nobody_if_nobody_is() {
    work(NILS);
    work(HANNA);
    work(STINA);
    assertEquals(Optional.of(HANNA), chosen(), "Nils has a case");
    away(HANNA);
    assertEquals(Optional.of(STINA), chosen());
    away(STINA);
    assertEquals(Optional.of(NILS), chosen());
    away(NILS);
    assertEquals(Optional.empty(), chosen());
  }

  @Test
  void no_case_goes_to_who_is_of_the_unit_no_more() {
    work(HANNA);
    house.database.transaction(session -> session.change("insert into officer_term (officer_id, what, until_on) values (?, ?, ?)", HANNA, "unit/" + STREETS.text(), TODAY));
    assertEquals(Optional.of(HANNA), chosen());
    house.database.transaction(session -> session.change("update officer_term set until_on = ?", TODAY.minusDays(1)));
    assertEquals(Optional.empty(), chosen());
  }

  @Test
  void the_deputy_finds_the_absent_ones_cases_among_their_own_and_the_tasks_that_name_them() {
    assertEquals(List.of(head), mine(DEPUTY));
    assertEquals(List.of(), mine(new Actor.Officer(HANNA, Set.of(STREETS))));
    assertEquals(List.of("ring"), waiting(DEPUTY));
    assertEquals(List.of("ring"), waiting(DEPUTY_ELSEWHERE));
    assertEquals(List.of(), waiting(NOBODYS_DEPUTY));
    assertTrue(house.cases.findForTask(GRANVIK, head.id(), DEPUTY_ELSEWHERE).isPresent());
    assertTrue(house.cases.findForTask(GRANVIK, head.id(), NOBODYS_DEPUTY).isEmpty());
  }

  @Test
  void what_is_done_for_somebody_says_so_and_what_is_done_in_ones_own_name_does_not() {
    did(new CaseCommand.AddNote("Jag ringer"), DEPUTY);
    did(new TaskCommand.FinishTask("ring", TaskOutcome.DONE, ""), DEPUTY_ELSEWHERE);
    did(new CaseCommand.Take(), DEPUTY);
    did(new CaseCommand.AddNote("Nu är det mitt"), DEPUTY);
    var absent = house.cases.find(GRANVIK, head.id(), DEPUTY).orElseThrow().events().stream().map(RecordedEvent::absent).toList();
    assertEquals(List.of(Optional.of(NILS), Optional.of(NILS), Optional.empty(), Optional.empty()), absent.subList(absent.size() - 4, absent.size()));
  }

  @Test
  void the_deputy_of_another_unit_does_the_task_and_nothing_else() {
    assertEquals(new Commanded.Refused(Refusal.NOT_YOUR_UNIT), command(new CaseCommand.AddNote("Hej"), DEPUTY_ELSEWHERE));
    assertEquals(new Commanded.Refused(Refusal.NOT_YOUR_TASK), command(new TaskCommand.FinishTask("ring", TaskOutcome.DONE, ""), NOBODYS_DEPUTY));
    did(new TaskCommand.FinishTask("ring", TaskOutcome.DONE, ""), DEPUTY_ELSEWHERE);
  }

  private Optional<OfficerId> chosen() {
    return house.database.read(session -> ChooseOfficer.of(
        session, new ChooseOfficer.Arrival(GRANVIK, STREETS, house.faultReport.key(), TODAY), Route.Share.LEAST_LOADED));
  }

  /** In the unit of the streets; nothing else of the municipality is stored in these tests. */
  private void work(OfficerId officer) {
    house.database.transaction(session -> {
      session.change("set foreign_key_checks = 0");
      session.change("insert into officer (id, municipality_id, slug, name, administrator) values (?, ?, ?, '', 0)", officer, GRANVIK, officer.text());
      session.change("insert into officer_unit (officer_id, unit_id) values (?, ?)", officer, STREETS);
      return session.change("set foreign_key_checks = 1");
    });
  }

  private void away(OfficerId officer) {
    assertTrue(new Absences(house.database, house.municipalities, house.clock).save(GRANVIK, new Absence(officer, TODAY, TODAY, Optional.empty())));
  }

  @Test
  void what_waits_for_the_absent_one_is_the_deputys_to_act_on_beside_what_is_nobodys() {
    var nobodys = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    assertEquals(List.of(head, nobodys), listed(DEPUTY, new InboxQuery.Whose.ToActOn(DEPUTY.id(), DEPUTY.standsFor())));
    assertEquals(List.of(nobodys), listed(DEPUTY, new InboxQuery.Whose.ToActOn(DEPUTY.id())));
  }

  private List<CaseHead> mine(Actor.Officer officer) {
    return listed(officer, new InboxQuery.Whose.Of(officer.id(), officer.standsFor()));
  }

  private List<CaseHead> listed(Actor.Officer officer, InboxQuery.Whose whose) {
    return house.inbox.page(GRANVIK, new InboxQuery(officer.units(), true, whose, Optional.empty(), 10)).cases();
  }

  private List<String> waiting(Actor.Officer officer) {
    return house.inbox.tasks(GRANVIK, new TaskQuery(officer, Map.of(), 50)).stream().map(waiting -> waiting.task().id()).toList();
  }

  private void did(CaseCommand command, Actor.Officer officer) {
    head = assertInstanceOf(Commanded.Done.class, command(command, officer)).head();
  }

  private Commanded command(CaseCommand command, Actor.Officer officer) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, officer);
  }
}
