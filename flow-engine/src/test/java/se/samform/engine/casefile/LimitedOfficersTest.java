package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STINA;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.fault;

import java.nio.charset.StandardCharsets;
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
import se.samform.core.flow.Refusal;
import se.samform.core.flow.Route;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Limit;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.casefile.InboxQuery.Whose;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;
import se.samform.engine.testing.House;

/** Two cases of each of two e-services in one unit, of which Nils handles all; Hanna and Stina don't. */
class LimitedOfficersTest {

  private static final String RING = """
      {"format": "samform-e-service", "formatVersion": 1, "id": "ring", "languages": ["sv"], "title": {"sv": "Ring"},
       "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "required", "minutes": 5, "referencePrefix": "RIN",
       "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}, {"id": "head", "kind": "officers", "title": {"sv": "Chef"}}],
       "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [{"type": "text", "id": "what", "label": {"sv": "Vad"}}]}],
       "flow": {"statuses": [
         {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["closed"]}, {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
        "initial": "in", "routes": [{"to": "unit"}],
        "tasks": [{"id": "looking", "in": "in", "tasks": [{"id": "look", "title": {"sv": "Titta"}, "by": "unit"}, {"id": "nod", "title": {"sv": "Nicka"}, "by": "head"}]}]}}""";
  private static final Actor.Officer ALL = new Actor.Officer(NILS, Set.of(STREETS));
  private static final Actor.Officer ONE_SERVICE = new Actor.Officer(HANNA, Set.of(STREETS));
  private static final Actor.Officer GIVEN = new Actor.Officer(STINA, Set.of(STREETS));
  private static final List<Whose> EVERY_OPEN = List.of(new Whose.Anybodys(), new Whose.Nobodys());

  private final House house = new House();
  private Published ring;
  private CaseHead firstFault;
  private CaseHead firstRing;
  private CaseHead lastFault;
  private CaseHead lastRing;

  @BeforeEach
  void limits() {
    ring = house.services.publish(GRANVIK, RING.getBytes(StandardCharsets.UTF_8));
    house.bindings.save(GRANVIK, ring.family(), new Binding(House.BOARD, Map.of("unit", STREETS), Map.of()), 0);
    firstFault = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    firstRing = house.submitted(ring, VERA, RawAnswers.NONE.with("what", "trasig"));
    lastFault = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    lastRing = house.submitted(ring, VERA, RawAnswers.NONE.with("what", "trasig"));
    house.clock.forward(Duration.ofMinutes(2));
    house.limit(HANNA, STREETS, new Limit.To.Service("ring"), new Limit.To.Service("not-published"));
    house.limit(STINA, STREETS, new Limit.To.Given());
  }

  @Test
  void of_one_e_service_they_see_its_cases_and_no_others_in_every_list_and_count() {
    for (var whose : EVERY_OPEN) {
      assertEquals(ids(firstFault, firstRing, lastFault, lastRing), listed(ALL, whose));
      assertEquals(ids(firstRing, lastRing), listed(ONE_SERVICE, whose));
      assertEquals(2, house.inbox.count(GRANVIK, query(ONE_SERVICE, whose)));
    }
    assertEquals(ids(firstRing, lastRing), listed(ONE_SERVICE, new Whose.ToActOn(HANNA)));
    assertEquals(Optional.of(firstRing), house.inbox.before(GRANVIK, query(ONE_SERVICE, new Whose.Anybodys()), InboxQuery.Place.of(lastRing, new InboxOrder(InboxOrder.By.RECEIVED, false))));
    assertEquals(List.of(), house.inbox.page(GRANVIK, new InboxQuery(Set.of(STREETS), true, new Whose.Anybodys(),
        new InboxQuery.Only(Optional.of(house.faultReport.family()), Optional.empty()), Optional.empty(), 10).readBy(HANNA)).cases());
    did(firstFault, new CaseCommand.Assign(HANNA), ALL);
    assertEquals(List.of(), listed(ONE_SERVICE, new Whose.Of(HANNA)), "given or not");
    new Flags(house.database, house.clock).set(GRANVIK, lastFault.id(), ALL);
    house.database.transaction(session -> session.change("update case_flag set officer_id = ?", HANNA));
    assertEquals(List.of(), listed(ONE_SERVICE, new Whose.FlaggedBy(HANNA)));
  }

  @Test
  void only_what_is_given_to_them_is_in_their_lists_each_once() {
    for (var whose : List.of(new Whose.Anybodys(), new Whose.Nobodys(), new Whose.ToActOn(STINA), new Whose.Of(STINA))) {
      assertEquals(List.of(), listed(GIVEN, whose), whose::toString);
      assertEquals(0, house.inbox.count(GRANVIK, query(GIVEN, whose)));
    }
    firstFault = did(firstFault, new CaseCommand.Assign(STINA), ALL);
    lastRing = did(did(lastRing, task("a"), ALL), task("b"), ALL);
    assertEquals(ids(firstFault, lastRing), listed(GIVEN, new Whose.Anybodys()));
    assertEquals(new InboxPosition(2, 2), house.inbox.position(GRANVIK, query(GIVEN, new Whose.Anybodys()), lastRing.number()));
    assertEquals(ids(lastRing), listed(GIVEN, new Whose.Nobodys()));
    assertEquals(ids(firstFault, lastRing), listed(GIVEN, new Whose.ToActOn(STINA)));
    assertEquals(ids(firstFault), listed(GIVEN, new Whose.Of(STINA)));
    did(lastRing, new CaseCommand.Assign(STINA), ALL);
    assertEquals(ids(firstFault, lastRing), listed(GIVEN, new Whose.Anybodys()), "theirs, and with a task of theirs");
  }

  @Test
  void a_case_that_is_beyond_them_opens_by_no_address_and_is_found_by_no_word_and_no_reference() {
    for (var other : List.of(ONE_SERVICE, GIVEN)) {
      assertTrue(house.cases.find(GRANVIK, firstFault.id(), other).isEmpty());
      assertEquals(List.of(), house.inbox.referred(GRANVIK, other, firstFault.reference(), 5));
      assertEquals(List.of(), house.inbox.these(GRANVIK, other, List.of(firstFault.id())));
      assertEquals(List.of(), found(other, firstFault.reference()));
    }
    assertEquals(ids(lastFault, firstFault), found(ALL, "trasig"));
    assertEquals(List.of(), found(ONE_SERVICE, "trasig"));
    assertEquals(List.of(), found(GIVEN, "trasig"));
    assertEquals(ids(firstRing), found(ONE_SERVICE, firstRing.reference()));
    assertEquals(List.of(firstRing), house.inbox.referred(GRANVIK, ONE_SERVICE, firstRing.reference(), 5));
    assertEquals(firstRing, house.cases.find(GRANVIK, firstRing.id(), ONE_SERVICE).orElseThrow().head());
    firstFault = did(firstFault, new CaseCommand.Assign(STINA), ALL);
    assertEquals(firstFault, house.cases.find(GRANVIK, firstFault.id(), GIVEN).orElseThrow().head());
    assertEquals(ids(firstFault), found(GIVEN, "trasig"));
  }

  @Test
  void a_task_that_names_them_is_given_to_them_until_it_is_done_and_one_of_their_unit_is_not() {
    assertTrue(house.cases.findForTask(GRANVIK, firstRing.id(), ALL).isPresent());
    assertFalse(house.cases.findForTask(GRANVIK, firstRing.id(), GIVEN).isPresent(), "the unit's task");
    firstFault = did(firstFault, task("ring"), ALL);
    assertEquals(firstFault, house.cases.find(GRANVIK, firstFault.id(), GIVEN).orElseThrow().head());
    did(firstFault, new TaskCommand.FinishTask("ring", TaskOutcome.DONE, ""), GIVEN);
    assertFalse(house.cases.find(GRANVIK, firstFault.id(), GIVEN).isPresent());
  }

  @Test
  void a_role_that_is_bound_to_them_by_name_is_theirs_whatever_the_limit_and_one_of_their_unit_is_not() {
    house.bindings.save(GRANVIK, ring.family(),
        new Binding(House.BOARD, Map.of("unit", STREETS), Map.of(), List.of(), Map.of(), Map.of("head", Set.of(STINA))), 1);
    assertTrue(house.cases.findForTask(GRANVIK, firstRing.id(), GIVEN).isPresent());
    var refused = house.cases.command(GRANVIK, firstRing.id(), firstRing.lastSeq(), new TaskCommand.FinishTask("look", TaskOutcome.DONE, ""), GIVEN);
    assertEquals(new Commanded.Refused(Refusal.NOT_YOUR_TASK), refused);
    did(firstRing, new TaskCommand.FinishTask("nod", TaskOutcome.DONE, ""), GIVEN);
    assertFalse(house.cases.findForTask(GRANVIK, firstRing.id(), GIVEN).isPresent());
  }

  @Test
  void what_their_unit_is_to_do_in_a_case_that_was_given_to_them_they_do() {
    firstRing = did(firstRing, new CaseCommand.Assign(STINA), ALL);
    did(firstRing, new TaskCommand.FinishTask("look", TaskOutcome.DONE, ""), GIVEN);
  }

  @Test
  void what_their_unit_is_to_do_in_a_case_that_they_have_waits_for_them_and_in_no_other() {
    firstRing = did(firstRing, new CaseCommand.Assign(STINA), ALL);
    assertEquals(List.of(firstRing.id()), waiting(Map.of(), Map.of(ring.family(), Set.of("unit"))));
    assertEquals(ids(firstRing, lastRing), waiting(Map.of(ring.family(), Set.of("unit")), Map.of()), "of whom sees all of the unit's");
    did(firstRing, new CaseCommand.Assign(NILS), ALL);
    assertEquals(List.of(), waiting(Map.of(), Map.of(ring.family(), Set.of("unit"))));
  }

  private List<CaseId> waiting(Map<FamilyId, Set<String>> roles, Map<FamilyId, Set<String>> onOwn) {
    return house.inbox.tasks(GRANVIK, new TaskQuery(GIVEN, roles, onOwn, 10)).stream().map(waiting -> waiting.head().id()).toList();
  }

  @Test
  void a_task_without_a_role_opens_a_case_for_nobody_who_is_limited_but_whom_it_names() {
    firstFault = did(firstFault, new TaskCommand.AddTask("look", "Titta", Optional.empty(), Optional.empty()), ALL);
    assertTrue(house.cases.findForTask(GRANVIK, firstFault.id(), ALL).isPresent());
    assertFalse(house.cases.findForTask(GRANVIK, firstFault.id(), ONE_SERVICE).isPresent(), "of another e-service");
    assertFalse(house.cases.findForTask(GRANVIK, firstFault.id(), GIVEN).isPresent(), "given to nobody");
    did(firstFault, task("ring"), ALL);
    assertTrue(house.cases.findForTask(GRANVIK, firstFault.id(), GIVEN).isPresent());
    assertFalse(house.cases.findForTask(GRANVIK, firstFault.id(), ONE_SERVICE).isPresent(), "given to somebody else");
  }

  @Test
  void they_are_told_of_nothing_beyond_them_neither_by_a_mention_nor_of_what_was() {
    var notices = new DeskNotices(house.database, house.clock);
    did(firstFault, new CaseCommand.AddNote("@hanna och @stina och @nils, läs"), ALL);
    firstRing = did(firstRing, new CaseCommand.AddNote("@hanna och @stina, läs"), ALL);
    assertEquals(List.of(0, 0, 1, 0), List.of(told(HANNA, firstFault), told(STINA, firstFault), told(HANNA, firstRing), told(STINA, firstRing)));
    assertEquals(1, notices.unread(GRANVIK, HANNA));
    house.database.transaction(session -> {
      session.change("set foreign_key_checks = 0");
      session.change("update officer_limit set what = 'given' where what = 'service/ring'");
      return session.change("set foreign_key_checks = 1");
    });
    assertEquals(0, notices.unread(GRANVIK, HANNA), "their right became narrower");
    assertEquals(List.of(), notices.newest(GRANVIK, HANNA, 10));
  }

  @Test
  void nobody_stands_in_for_what_is_beyond_them() {
    firstFault = did(firstFault, new CaseCommand.Take(), ALL);
    var today = house.clock.instant().atZone(House.facts(GRANVIK).zone()).toLocalDate();
    assertTrue(new Absences(house.database, house.municipalities, house.clock).save(GRANVIK, new Absence(NILS, today, today, Optional.of(HANNA))));
    var deputy = ONE_SERVICE.standingFor(Set.of(NILS));
    assertEquals(List.of(), listed(deputy, new Whose.Of(HANNA, Set.of(NILS))));
    assertFalse(house.cases.find(GRANVIK, firstFault.id(), deputy).isPresent());
    assertEquals(List.of(), house.inbox.tasks(GRANVIK, new TaskQuery(deputy, Map.of(), 10)));
  }

  @Test
  void new_cases_are_not_shared_out_to_who_handles_other_e_services() {
    house.database.transaction(session -> {
      session.change("set foreign_key_checks = 0");
      session.change("insert into officer (id, municipality_id, slug, name, administrator) values (?, ?, 'hanna', '', 0)", HANNA, GRANVIK);
      session.change("insert into officer_unit (officer_id, unit_id) values (?, ?)", HANNA, STREETS);
      return session.change("set foreign_key_checks = 1");
    });
    assertEquals(Optional.of(HANNA), shared(ring));
    assertEquals(Optional.empty(), shared(house.faultReport));
  }

  @Test
  void that_a_case_went_away_is_told_to_nobody_who_did_not_see_it() {
    var seen = firstFault.lastSeq();
    did(did(firstFault, new CaseCommand.Assign(STINA), ALL), new HandlingCommand.MoveTo(PARKS, "Deras"), ALL);
    assertTrue(house.cases.movedSince(GRANVIK, firstFault.id(), seen, ALL).isPresent());
    assertTrue(house.cases.movedSince(GRANVIK, firstFault.id(), seen, GIVEN).isPresent());
    assertFalse(house.cases.movedSince(GRANVIK, firstFault.id(), seen, ONE_SERVICE).isPresent());
  }

  private Optional<OfficerId> shared(Published service) {
    return house.database.read(session -> ChooseOfficer.of(
        session, new ChooseOfficer.Arrival(GRANVIK, STREETS, service.key(), LocalDate.of(2027, 3, 17)), Route.Share.LEAST_LOADED));
  }

  private int told(OfficerId officer, CaseHead head) {
    return house.database.read(session -> session.one("select count(*) as n from desk_notice where officer_id = ? and case_id = ? and kind = 'mention'",
        row -> row.count("n"), officer, head.id())).orElseThrow();
  }

  private static CaseCommand task(String id) {
    return new TaskCommand.AddTask(id, "Ring", Optional.of(STINA), Optional.empty());
  }

  private List<CaseId> listed(Actor.Officer reader, Whose whose) {
    return house.inbox.page(GRANVIK, query(reader, whose)).cases().stream().map(CaseHead::id).toList();
  }

  /** As they came in. */
  private static InboxQuery query(Actor.Officer reader, Whose whose) {
    return new InboxQuery(Set.of(STREETS), true, whose, InboxQuery.Only.ALL, new InboxOrder(InboxOrder.By.RECEIVED, false), Optional.empty(), 10).readBy(reader.id());
  }

  private List<CaseId> found(Actor.Officer reader, String text) {
    var query = new SearchQuery(Set.of(STREETS), text, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 10).readBy(reader.id());
    return house.search.find(GRANVIK, query).hits().stream().map(SearchPage.Hit::id).toList();
  }

  private static List<CaseId> ids(CaseHead... heads) {
    return Stream.of(heads).map(CaseHead::id).toList();
  }

  private CaseHead did(CaseHead head, CaseCommand command, Actor.Officer officer) {
    return ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, officer)).head();
  }
}
