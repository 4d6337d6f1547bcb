package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.fault;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.flow.CaseCommand.Take;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Limit;
import se.samform.core.store.Session;
import se.samform.core.store.Work;
import se.samform.engine.casefile.InboxQuery.Whose;
import se.samform.engine.testing.House;

/**
 * What the lists read of 3,000 cases, a third each a colleague's, nobody's but waiting for the citizen, and due the same
 * day: rows, as the database counts them, not time. Each list shows one page of 10.
 */
class InboxReadsTest {

  private static final int SHOWN = 10;
  /** Two stretches of one more than shown, each read once, merged once and sorted once. */
  private static final int FEW = 120;
  private static final OfficerId COLLEAGUE = new OfficerId(new UUID(7, 22));
  /** A third of the colleague's cases are of it. */
  private static final FamilyId OTHER = new FamilyId(new UUID(7, 23));

  private static final OfficerId GIVEN = new OfficerId(new UUID(7, 81));
  private static final OfficerId OF_TRANSPORT = new OfficerId(new UUID(7, 82));
  private static final OfficerId OF_FAULTS = new OfficerId(new UUID(7, 83));

  private static House house;
  private static CaseHead nobodys;
  private static CaseHead mine;

  @BeforeAll
  static void fill() {
    house = new House();
    nobodys = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    copies(nobodys, 1, "assignee_id = ?", COLLEAGUE);
    copies(nobodys, 2, "status_kind = 'AWAITING_SUPPLEMENT', due_on = date_add(due_on, interval -1 day)");
    copies(nobodys, 3, "due_on = date_add(due_on, interval 1 day)");
    house.database.transaction(session -> session.change("update case_file set family_id = ? where assignee_id = ? and number % 3 = 0", OTHER, COLLEAGUE));
    house.database.read(session -> session.list("analyze table case_file", row -> ""));
    house.limit(GIVEN, STREETS, new Limit.To.Given());
    house.limit(OF_TRANSPORT, STREETS, new Limit.To.Service(house.schoolTransport.key().value()));
    house.limit(OF_FAULTS, STREETS, new Limit.To.Service(house.faultReport.key().value()));
    mine = ((Commanded.Done) house.cases.command(GRANVIK, house.submitted(house.faultReport, SOMEBODY, fault("lamp")).id(), 1, new Take(), OFFICER)).head();
  }

  static List<Whose> everyList() {
    return List.of(new Whose.Anybodys(), new Whose.Nobodys(), new Whose.Of(NILS), new Whose.ToActOn(NILS), new Whose.Of(COLLEAGUE), new Whose.FlaggedBy(NILS), new Whose.WithCitizen(NILS), new Whose.WithCitizen(COLLEAGUE), new Whose.Stuck());
  }

  @ParameterizedTest
  @MethodSource("everyList")
  void the_first_page_reads_what_it_shows(Whose whose) {
    assertReadsFew(session -> Inbox.find(session, GRANVIK, query(whose, Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("everyList")
  void a_page_in_the_midst_of_a_thousand_due_the_same_day_reads_what_it_shows(Whose whose) {
    var midst = house.database.read(session -> session.one("select number from case_file where assignee_id is null order by number desc limit 1 offset 500",
        row -> row.number("number"))).orElseThrow();
    assertReadsFew(session -> Inbox.find(session, GRANVIK, query(whose, Optional.of(new InboxQuery.Place(dueDay().plusDays(1), midst)))));
  }

  static List<Arguments> everySortedList() {
    return everyList().stream().flatMap(whose -> Stream.of(InboxOrder.By.RECEIVED, InboxOrder.By.CHANGED)
        .flatMap(by -> Stream.of(true, false).map(descending -> Arguments.of(whose, new InboxOrder(by, descending))))).toList();
  }

  @ParameterizedTest
  @MethodSource("everySortedList")
  void a_list_sorted_by_a_time_reads_what_it_shows(Whose whose, InboxOrder order) {
    var midst = house.database.read(session -> session.one("select number from case_file where assignee_id is null order by number desc limit 1 offset 500",
        row -> row.number("number"))).orElseThrow();
    assertReadsFew(session -> Inbox.find(session, GRANVIK, sorted(whose, order, Optional.empty())));
    var place = new InboxQuery.Place(order.by().of(nobodys), midst);
    assertReadsFew(session -> Inbox.find(session, GRANVIK, sorted(whose, order, Optional.of(place))));
    assertReadsFew(session -> Inbox.before(session, GRANVIK, sorted(whose, order, Optional.empty()), place));
  }

  @ParameterizedTest
  @MethodSource("everyList")
  void the_case_before_costs_one_row_a_stretch(Whose whose) {
    assertReadsFew(session -> Inbox.before(session, GRANVIK, query(whose, Optional.empty()), new InboxQuery.Place(dueDay().plusDays(1), Long.MAX_VALUE)));
  }

  @ParameterizedTest
  @MethodSource("everyList")
  void leaving_out_what_an_officer_is_barred_from_costs_a_row_for_each_that_is_shown(Whose whose) {
    assertReadsFew(session -> Inbox.find(session, GRANVIK, query(whose, Optional.empty()).readBy(NILS)));
    assertReads(7 * InboxPosition.MOST, session -> Inbox.count(session, GRANVIK, query(whose, Optional.empty()).readBy(NILS)));
  }

  /** Of 3,000 cases of the unit one is given to them; of the other e-service a few hundred there are. */
  @ParameterizedTest
  @MethodSource("everyList")
  void who_sees_but_a_few_of_them_reads_no_more_than_those(Whose whose) {
    assertReadsFew(session -> Inbox.find(session, GRANVIK, query(whose, Optional.empty()).readBy(GIVEN)));
    assertReads(FEW, session -> Inbox.count(session, GRANVIK, query(whose, Optional.empty()).readBy(GIVEN)));
  }

  @Test
  void the_cases_of_the_e_service_that_somebody_handles_are_read_and_no_others() {
    for (var anybodys : List.of(query(new Whose.Anybodys(), Optional.empty()), sorted(new Whose.Anybodys(), new InboxOrder(InboxOrder.By.CHANGED, true), Optional.empty()))) {
      assertReadsFew(session -> Inbox.find(session, GRANVIK, anybodys.readBy(OF_TRANSPORT)));
      assertEquals(0, house.inbox.count(GRANVIK, anybodys.readBy(OF_TRANSPORT)));
      assertReadsFew(session -> Inbox.find(session, GRANVIK, anybodys.readBy(OF_FAULTS)));
      assertEquals(SHOWN, house.inbox.page(GRANVIK, anybodys.readBy(OF_FAULTS)).cases().size());
    }
  }

  @Test
  void what_is_overdue_is_the_beginning_of_the_list_and_reads_no_further() {
    var overdue = new InboxQuery(Set.of(STREETS), true, new Whose.Anybodys(),
        new InboxQuery.Only(Optional.empty(), Optional.empty(), Optional.of(dueDay())), Optional.empty(), SHOWN);
    assertReadsFew(session -> Inbox.find(session, GRANVIK, overdue));
    assertEquals(SHOWN, house.inbox.page(GRANVIK, overdue).cases().size());
    assertTrue(house.inbox.page(GRANVIK, overdue).cases().stream().allMatch(head -> head.state().dueOn().orElseThrow().isBefore(dueDay())));
  }

  /** A thousand came in within one minute, and all the others did as well but for this one. */
  @Test
  void what_came_in_on_a_day_is_read_by_when_it_came_in_and_reads_no_further() {
    var day = new InboxQuery.Came(Optional.of(nobodys.state().openedAt().plusSeconds(1)), Optional.empty());
    for (var whose : List.of(new Whose.Anybodys(), new Whose.Of(NILS), new Whose.Of(COLLEAGUE))) {
      var only = new InboxQuery.Only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
      var query = new InboxQuery(Set.of(STREETS), true, whose, only, new InboxOrder(InboxOrder.By.RECEIVED, false), Optional.empty(), SHOWN);
      assertReadsFew(session -> Inbox.find(session, GRANVIK, query));
    }
  }

  /** Of which none is near the beginning of the list. */
  @Test
  void what_words_found_is_looked_at_case_by_case_whatever_the_order() {
    var found = house.database.read(session -> session.list("select id from case_file where assignee_id is null order by due_on desc, number desc limit 10",
        row -> row.id("id", CaseId::new)));
    for (var by : InboxOrder.By.values()) {
      var only = new InboxQuery.Only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Set.copyOf(found)));
      var query = new InboxQuery(Set.of(STREETS), true, new Whose.Anybodys(), only, new InboxOrder(by, false), Optional.empty(), SHOWN);
      assertReadsFew(session -> Inbox.find(session, GRANVIK, query));
      assertEquals(found.size(), house.inbox.page(GRANVIK, query).cases().size());
    }
  }

  /** Of an e-service that the unit has none of, and of one that most of its cases are of. */
  @Test
  void the_cases_of_one_e_service_are_read_and_no_others() {
    for (var service : List.of(house.schoolTransport.family(), house.faultReport.family())) {
      for (var open : List.of(true, false)) {
        var query = new InboxQuery(Set.of(STREETS), open, new Whose.Anybodys(),
            new InboxQuery.Only(Optional.of(service), Optional.empty()), Optional.empty(), SHOWN);
        assertReadsFew(session -> Inbox.find(session, GRANVIK, query));
        assertReadsFew(session -> Inbox.before(session, GRANVIK, query, new InboxQuery.Place(dueDay().plusDays(2), Long.MAX_VALUE)));
        assertEquals(open && service.equals(house.faultReport.family()) ? SHOWN : 0, house.inbox.page(GRANVIK, query).cases().size());
      }
    }
  }

  @Test
  void the_cases_of_one_e_service_sorted_by_a_time_are_read_and_no_others() {
    for (var service : List.of(house.schoolTransport.family(), OTHER, house.faultReport.family())) {
      for (var by : List.of(InboxOrder.By.RECEIVED, InboxOrder.By.CHANGED)) {
        for (var descending : List.of(true, false)) {
          var order = new InboxOrder(by, descending);
          var query = new InboxQuery(Set.of(STREETS), true, new Whose.Anybodys(),
              new InboxQuery.Only(Optional.of(service), Optional.empty()), order, Optional.empty(), SHOWN);
          assertReadsFew(session -> Inbox.find(session, GRANVIK, query));
          assertReadsFew(session -> Inbox.before(session, GRANVIK, query, new InboxQuery.Place(by.of(nobodys), Long.MAX_VALUE)));
          assertEquals(service.equals(house.schoolTransport.family()) ? 0 : SHOWN, house.inbox.page(GRANVIK, query).cases().size());
        }
      }
    }
  }

  @Test
  void what_there_is_to_do_is_mine_and_nobodys_and_not_what_waits_for_the_citizen() {
    var first = house.inbox.page(GRANVIK, query(new Whose.ToActOn(NILS), Optional.empty())).cases();
    assertEquals(List.of(nobodys.id(), mine.id()), first.stream().limit(2).map(CaseHead::id).toList());
  }

  @Test
  void what_has_got_stuck_is_read_and_shown_once_open_or_over() {
    var stuck = house.database.read(session -> session.list("select id from case_file where assignee_id = ? limit 2", row -> row.id("id", CaseId::new), COLLEAGUE));
    for (var id : stuck) {
      for (var i = 0; i < 2; i++) {
        house.database.transaction(session -> session.change("insert into outbox (id, municipality_id, stream, receiver, kind, ref, state, attempts, attempts_allowed, written_at)"
            + " values (?, ?, ?, 'register', 'delivery', 'x', 'STUCK', 1, 1, utc_timestamp(6))", house.ids.next(), GRANVIK, id));
      }
    }
    house.database.transaction(session -> session.change("update case_file set open = false where id = ?", stuck.getFirst()));
    try {
      var query = query(new Whose.Stuck(), Optional.empty());
      assertEquals(Set.copyOf(stuck), house.inbox.page(GRANVIK, query).cases().stream().map(CaseHead::id).collect(Collectors.toSet()));
      assertEquals(2, house.inbox.page(GRANVIK, query).cases().size());
      assertReadsFew(session -> Inbox.find(session, GRANVIK, query));
      house.database.transaction(session -> session.change("insert into outbox (id, municipality_id, stream, receiver, kind, ref, state, attempts, attempts_allowed, written_at)"
          + " select unhex(lpad(hex(seq + 65536), 32, 'D')), ?, unhex(lpad(hex(seq + 65536), 32, 'C')), 'register', 'delivery', 'x', 'STUCK', 1, 1, utc_timestamp(6) from seq_1_to_2000", ELSEWHERE));
      assertReadsFew(session -> Inbox.find(session, GRANVIK, query));
    } finally {
      house.database.transaction(session -> session.change("update case_file set open = true where id = ?", stuck.getFirst()));
      house.database.transaction(session -> session.change("delete from outbox where state = 'STUCK'"));
    }
  }

  @Test
  void what_waits_for_the_citizen_is_theirs_alone() {
    house.database.transaction(session -> session.change("update case_file set status_kind = 'AWAITING_SUPPLEMENT' where assignee_id = ? and number % 100 = 0", COLLEAGUE));
    var waiting = house.inbox.page(GRANVIK, query(new Whose.WithCitizen(COLLEAGUE), Optional.empty())).cases();
    assertEquals(SHOWN, waiting.size());
    assertEquals(0, house.inbox.count(GRANVIK, query(new Whose.WithCitizen(NILS), Optional.empty())));
  }

  @Test
  void several_lists_are_counted_at_once_as_each_by_itself() {
    var queries = everyList().stream().map(whose -> query(whose, Optional.empty()).readBy(NILS)).toList();
    var counts = house.inbox.counts(GRANVIK, queries);
    assertEquals(queries.stream().map(query -> house.inbox.count(GRANVIK, query)).toList(), IntStream.range(0, queries.size()).mapToObj(i -> counts.getOrDefault(i, 0)).toList());
  }

  @Test
  void nothing_is_counted_further_than_people_read() {
    assertEquals(InboxPosition.MOST, house.inbox.count(GRANVIK, query(new Whose.Nobodys(), Optional.empty())));
    assertReads(5 * InboxPosition.MOST, session -> Inbox.count(session, GRANVIK, query(new Whose.Nobodys(), Optional.empty())));
    assertReads(7 * InboxPosition.MOST, session -> Inbox.position(session, GRANVIK, query(new Whose.ToActOn(NILS), Optional.empty()), 1));
  }

  private static void assertReadsFew(Work<?> work) {
    assertReads(FEW, work);
  }

  private static void assertReads(int most, Work<?> work) {
    var read = house.database.read(session -> {
      work.in(session);
      var before = read(session);
      var asking = read(session) - before;
      var start = read(session);
      work.in(session);
      return read(session) - start - asking;
    });
    assertTrue(read <= most, "read " + read);
  }

  private static long read(Session session) throws SQLException {
    return session.list("show session status like 'Handler_read%'", row -> row.number("Value")).stream().mapToLong(n -> n).sum();
  }

  private static InboxQuery query(Whose whose, Optional<InboxQuery.Place> after) {
    return new InboxQuery(Set.of(STREETS), true, whose, after, SHOWN);
  }

  private static InboxQuery sorted(Whose whose, InboxOrder order, Optional<InboxQuery.Place> after) {
    return new InboxQuery(Set.of(STREETS), true, whose, InboxQuery.Only.ALL, order, after, SHOWN);
  }

  private static LocalDate dueDay() {
    return nobodys.state().dueOn().orElseThrow();
  }

  /** A thousand more of the case, changed so. Their contents nobody opens. */
  private static void copies(CaseHead of, int series, String change, Object... values) {
    house.database.transaction(session -> {
      session.change("create temporary table copied as select * from case_file where id = ?", of.id());
      session.change("update copied set " + change, values);
      session.change("alter table copied drop column number");
      var columns = "municipality_id, authority_id, unit_id, version_id, family_id, key_id, status, status_kind, open, assignee_id, due_on, citizen_wrote_last, course,"
          + " language, applicant_hash, anonymous, opened_at, changed_at, last_seq, last_hash";
      session.change("insert into case_file (id, reference, " + columns + ") select unhex(lpad(hex(? * 10000 + seq), 32, 'F')), concat('COPY-', ? * 10000 + seq), "
          + columns + " from copied, seq_1_to_1000", series, series);
      session.change("drop temporary table copied");
      return null;
    });
  }
}
