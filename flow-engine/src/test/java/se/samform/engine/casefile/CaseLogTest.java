package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.fault;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand.AddNote;
import se.samform.core.flow.CaseCommand.Assign;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseCommand.Take;
import se.samform.core.flow.CaseCommand.Withdraw;
import se.samform.core.flow.CaseCommand.WriteToCitizen;
import se.samform.core.flow.CaseCommand.WriteToUnit;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.Status;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.StoreFailed;
import se.samform.engine.testing.House;

class CaseLogTest {

  private static House house;

  @BeforeAll
  static void build() {
    house = new House();
  }

  @AfterEach
  void failNothing() {
    house.counted.failNothing();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_head_is_what_the_events_come_to_whatever_people_do(long seed) {
    var random = new Random(seed);
    var head = house.transportCase();
    for (var step = 0; step < 25; step++) {
      house.clock.forward(Duration.ofSeconds(random.nextInt(10_000)));
      head = anything(head, random);
      var comparison = house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow();
      assertTrue(comparison.holds(), "seed " + seed + ", step " + step + ": " + comparison);
      assertEquals(head, house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().head());
    }
    assertTrue(head.lastSeq() > 3, "nothing happened with seed " + seed);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "1 | update case_event set header = replace(header, 'received', 'granted') where seq = 1 and case_id = ?",
    "2 | update case_event set at = at + interval 1 microsecond where seq = 2 and case_id = ?",
    "2 | update case_event set actor = 'machine' where seq = 2 and case_id = ?",
    "2 | update case_event set acting_as = null where seq = 2 and case_id = ?",
    "3 | update case_event set hash = unhex(repeat('00', 32)) where seq = 3 and case_id = ?",
    "3 | update case_event set payload_digest = unhex(repeat('00', 32)) where seq = 3 and case_id = ?",
    "2 | delete from case_event where seq = 2 and case_id = ?",
    "4 | delete from case_event where seq = 4 and case_id = ?",
    "4 | update case_event set type = 'note-added' where seq = 4 and case_id = ?"})
  void the_chain_tells_where_an_event_was_changed_or_left_out(int brokenAt, String sql) {
    var head = handled();
    assertEquals(Optional.empty(), comparison(head).brokenAt());
    house.database.transaction(session -> session.change(sql, head.id()));
    assertEquals(Optional.of(brokenAt), brokenAt(head));
  }

  @Test
  void each_event_says_as_what_somebody_did_it() {
    assertEquals(List.of("applicant", "unit:" + House.SCHOOL.text(), "unit:" + House.SCHOOL.text(), "unit:" + House.SCHOOL.text()),
        actingAs(handled()));
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    house.cases.command(GRANVIK, head.id(), 1, new WriteToUnit(house.cases.newMessageId(), "Hej"), SOMEBODY);
    house.cases.command(GRANVIK, head.id(), 2, new WriteToUnit(house.cases.newMessageId(), "Hallå"), house.cases.followKey(head));
    assertEquals(List.of("applicant", "applicant", "follow-key"), actingAs(head));
    assertEquals(Optional.empty(), new Actor.Machine().actingAs(House.SCHOOL));
    assertTrue(comparison(head).holds());
  }

  @Test
  void the_comparison_tells_a_head_that_was_changed() {
    var head = handled();
    house.database.transaction(session -> session.change("update case_file set status = 'granted' where id = ?", head.id()));
    assertFalse(comparison(head).holds());
  }

  @Test
  void an_event_moved_to_another_case_breaks_it() {
    var head = handled();
    var other = handled();
    house.database.transaction(session -> session.change("update case_event a join case_event b on b.seq = a.seq and b.case_id = ?"
        + " set a.header = b.header, a.hash = b.hash, a.at = b.at where a.seq = 2 and a.case_id = ?", other.id(), head.id()));
    assertEquals(Optional.of(2), brokenAt(head));
  }

  @Test
  void what_was_written_cannot_go_by_itself() {
    var head = handled();
    assertTrue(house.database.transaction(session -> session.change(
        "update case_event set payload = null, salt = null where case_id = ? and seq = 3", head.id())) == 1);
    assertEquals(Optional.of(3), brokenAt(head));
  }

  @Test
  void a_purge_leaves_the_chain_and_the_head_and_nothing_that_anyone_wrote() {
    var head = handled();
    assertTrue(house.keeping.purge(GRANVIK, head.id()));
    assertTrue(comparison(head).holds());
    var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertEquals(List.of(), file.submissions());
    assertEquals(List.of(), file.documents());
    assertEquals(new CaseEvent.NoteAdded(""), file.events().get(2).event());
    assertEquals(new Commanded.Refused(Refusal.CASE_IS_OVER), command(head, new AddNote("Hm")));
  }

  @Test
  void a_purge_ends_what_the_case_waits_for() {
    var head = handled();
    assertFalse(due(head).isEmpty());
    assertTrue(house.keeping.purge(GRANVIK, head.id()));
    assertEquals(List.of(), due(head));
  }

  private List<DueTimer> due(CaseHead head) {
    return house.cases.dueTimers(GRANVIK, LocalDate.of(2040, 1, 1), Optional.empty(), 10_000).stream()
        .filter(timer -> timer.caseId().equals(head.id())).toList();
  }

  @Test
  void nothing_that_anyone_wrote_lies_readable_in_the_log() {
    var head = handled();
    var bytes = house.database.read(session -> session.list(
        "select concat(header, coalesce(payload, '')) as text from case_event where case_id = ?", row -> row.bytes("text"), head.id()));
    assertEquals(house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().events().size(), bytes.size());
    assertTrue(bytes.stream().noneMatch(text -> new String(text, StandardCharsets.UTF_8).contains("Vera")));
  }

  @Test
  void the_citizen_sees_messages_but_neither_notes_nor_who_handles_it() {
    var head = handled();
    var seen = house.cases.find(GRANVIK, head.id(), VERA).orElseThrow().events().stream().map(RecordedEvent::event).toList();
    assertEquals(2, seen.size());
    assertInstanceOf(CaseEvent.Opened.class, seen.getFirst());
    assertEquals("Hej Vera", assertInstanceOf(CaseEvent.WrittenToCitizen.class, seen.get(1)).text());
  }

  @Test
  void the_same_command_posted_twice_is_done_once() {
    var head = house.transportCase();
    var write = new WriteToCitizen(house.cases.newMessageId(), "Hej Vera");
    var done = (Commanded.Done) command(head, write);
    assertEquals(new Commanded.Stale(done.head()), command(head, write));
  }

  @Test
  void of_eight_officers_who_take_it_at_once_one_gets_it() throws Exception {
    var head = house.transportCase();
    try (var pool = Executors.newFixedThreadPool(8)) {
      var takes = IntStream.range(0, 8).mapToObj(i -> pool.submit(() -> command(head, new Take()))).toList();
      var done = 0;
      for (var take : takes) {
        done += take.get() instanceof Commanded.Done ? 1 : 0;
      }
      assertEquals(1, done);
    }
    assertTrue(comparison(head).holds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"insert into case_event", "update case_file", "insert into message", "insert into outbox", "commit"})
  void a_command_is_done_whole_or_not_at_all(String statement) {
    var head = house.transportCase();
    house.counted.failOn(statement, new SQLException("pulled the plug", "08000", 2013));
    assertThrows(StoreFailed.class, () -> command(head, new WriteToCitizen(house.cases.newMessageId(), "Hej")));
    house.counted.failNothing();
    assertEquals(head, house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().head());
    assertTrue(comparison(head).holds());
  }

  @Test
  void a_decision_waits_for_the_receipt_that_is_not_rendered_yet() {
    var head = house.transportCase();
    head = ((Commanded.Done) command(head, new ChangeStatus("in-progress"))).head();
    head = ((Commanded.Done) command(head, new ChangeStatus("granted"))).head();
    var last = house.outbox.ofStream(GRANVIK, head.id().value()).getLast();
    assertEquals(List.of("delivery", "DECIDED/school-register//ORDERED"), List.of(last.kind(), last.ref()));
    assertTrue(last.waits());
  }

  @Test
  void a_closed_fault_report_is_taken_up_again_where_the_flow_leads_back() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    head = ((Commanded.Done) command(head, new ChangeStatus("fixed"))).head();
    assertTrue(head.state().isOver());
    assertFalse(((Commanded.Done) command(head, new ChangeStatus("in-progress"))).head().state().isOver());
  }

  @Test
  void refuses_what_the_rules_refuse_and_whoever_has_no_part_in_it() {
    var head = house.transportCase();
    assertEquals(new Commanded.Refused(Refusal.NOT_A_NEXT_STATUS), command(head, new ChangeStatus("granted")));
    var notTheirs = house.cases.command(GRANVIK, head.id(), 1, new Withdraw(), House.JOHAN);
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE), notTheirs);
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE), house.cases.command(
        GRANVIK, new CaseId(house.ids.next()), 1, new Take(), OFFICER));
  }

  private static CaseHead anything(CaseHead head, Random random) {
    var commanded = random.nextInt(4) == 0
        ? house.cases.command(GRANVIK, head.id(), head.lastSeq(), theCitizens(random), VERA)
        : command(head, theOfficers(head, random));
    return commanded instanceof Commanded.Done(var after) ? after : head;
  }

  private static CaseCommand theCitizens(Random random) {
    return random.nextInt(12) == 0 ? new Withdraw() : new WriteToUnit(house.cases.newMessageId(), "Här är det");
  }

  private static CaseCommand theOfficers(CaseHead head, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Take();
      case 1 -> new Assign(new OfficerId(house.ids.next()));
      case 2 -> new AddNote("Ringde");
      case 3 -> new WriteToCitizen(house.cases.newMessageId(), "Hej");
      default -> new ChangeStatus(anyNext(head, random));
    };
  }

  private static String anyNext(CaseHead head, Random random) {
    var next = house.schoolTransport.definition().flow().status(head.state().status()).map(Status::next).orElse(List.of());
    return next.isEmpty() ? "nowhere" : next.get(random.nextInt(next.size()));
  }

  /** Opened, taken, a note, a message. */
  private static CaseHead handled() {
    var head = house.transportCase();
    for (var command : List.of(new Take(), new AddNote("Vera Exempel ringde"), new WriteToCitizen(house.cases.newMessageId(), "Hej Vera"))) {
      head = ((Commanded.Done) command(head, command)).head();
    }
    assertEquals(Optional.of(NILS), head.state().assignee());
    return head;
  }

  private static Commanded command(CaseHead head, CaseCommand command) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER);
  }

  private static List<String> actingAs(CaseHead head) {
    return house.database.read(session -> session.list("select coalesce(acting_as, '') as acting_as from case_event where case_id = ? order by seq",
        row -> row.text("acting_as"), head.id()));
  }

  private static Comparison comparison(CaseHead head) {
    return house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow();
  }

  private static Optional<Integer> brokenAt(CaseHead head) {
    return comparison(head).brokenAt();
  }
}
