package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.fault;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseCommand.Take;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.UnitId;
import se.samform.engine.casefile.InboxQuery.Whose;
import se.samform.engine.testing.House;

class InboxTest {

  private static final Whose ANYBODYS = new Whose.Anybodys();

  private static House house;
  private static final List<CaseHead> STREET = new ArrayList<>();
  private static final List<CaseHead> PARK = new ArrayList<>();

  @BeforeAll
  static void build() {
    house = new House();
    for (var i = 0; i < 7; i++) {
      STREET.add(house.submitted(house.faultReport, SOMEBODY, fault("lamp")));
      PARK.add(house.submitted(house.faultReport, SOMEBODY, fault("park")));
      house.clock.forward(Duration.ofDays(i % 3));
    }
    STREET.set(0, done(STREET.get(0), house.cases.command(GRANVIK, STREET.get(0).id(), 1, new Take(), OFFICER)));
    PARK.set(0, done(PARK.get(0), house.cases.command(GRANVIK, PARK.get(0).id(), 1, new ChangeStatus("fixed"), OFFICER)));
  }

  @Test
  void pages_through_all_units_by_due_date_without_missing_or_repeating_one() {
    var expected = new ArrayList<>(STREET);
    expected.addAll(PARK.subList(1, 7));
    expected.sort(Comparator.<CaseHead, LocalDate>comparing(head -> head.state().dueOn().orElseThrow())
        .thenComparing(CaseHead::number));
    var found = new ArrayList<CaseHead>();
    var after = Optional.<InboxQuery.Place>empty();
    do {
      var page = house.inbox.page(GRANVIK, new InboxQuery(Set.of(STREETS, PARKS), true, ANYBODYS, after, 4));
      assertTrue(page.cases().size() <= 4);
      found.addAll(page.cases());
      after = page.next();
    } while (after.isPresent());
    assertEquals(expected, found);
  }

  @Test
  void tells_what_applicants_call_themselves_and_what_tells_cases_apart_until_their_content_is_purged_and_nobody_elsewhere() {
    var named = house.transportCase();
    var listed = List.of(named, STREET.getFirst());
    assertEquals(Map.of(named.id(), "Vera Exempel"), house.inbox.applicants(GRANVIK, listed));
    assertEquals(Map.of(), house.inbox.applicants(House.ELSEWHERE, listed));
    assertEquals(Map.of(named.id(), "Nils Exempel", STREET.getFirst().id(), "Lampan är trasig"), house.inbox.listed(GRANVIK, listed).subjects());
    assertEquals(Listed.NOTHING, house.inbox.listed(House.ELSEWHERE, listed));
    house.keeping.purge(GRANVIK, named.id());
    assertEquals(Map.of(), house.inbox.applicants(GRANVIK, listed));
    assertEquals(Set.of(STREET.getFirst().id()), house.inbox.listed(GRANVIK, listed).subjects().keySet());
  }

  @Test
  void shows_only_the_units_asked_for() {
    assertEquals(6, page(Set.of(PARKS), true, ANYBODYS).size());
    assertEquals(List.of(), page(Set.<UnitId>of(), true, ANYBODYS));
  }

  @Test
  void shows_what_is_over_apart() {
    assertEquals(List.of(PARK.get(0)), page(Set.of(PARKS, STREETS), false, ANYBODYS));
  }

  @Test
  void filters_by_who_has_it() {
    assertEquals(List.of(STREET.get(0)), page(Set.of(PARKS, STREETS), true, new Whose.Of(NILS)));
    assertEquals(12, page(Set.of(PARKS, STREETS), true, new Whose.Nobodys()).size());
    assertEquals(6, house.inbox.count(GRANVIK, nobodys(STREETS)));
  }

  @Test
  void another_municipality_sees_nothing_even_with_the_units_ids() {
    var query = new InboxQuery(Set.of(STREETS, PARKS), true, ANYBODYS, Optional.empty(), 50);
    assertEquals(List.of(), house.inbox.page(House.ELSEWHERE, query).cases());
    assertEquals(0, house.inbox.count(House.ELSEWHERE, nobodys(STREETS)));
    assertEquals(new InboxPosition(0, 0), house.inbox.position(House.ELSEWHERE, query, STREET.get(1).number()));
    assertEquals(List.of(), house.inbox.referred(House.ELSEWHERE, reader(STREETS, PARKS), STREET.get(1).reference(), 5));
  }

  @Test
  void narrows_to_an_e_service_and_a_kind_of_status() {
    var faults = only(Optional.of(house.faultReport.family()), Optional.empty());
    assertEquals(13, house.inbox.page(GRANVIK, faults).cases().size());
    assertEquals(List.of(), house.inbox.page(GRANVIK, only(Optional.of(house.schoolTransport.family()), Optional.empty())).cases());
    assertEquals(List.of(), house.inbox.page(GRANVIK, only(Optional.of(new FamilyId(house.ids.next())), Optional.empty())).cases());
    assertEquals(List.of(), house.inbox.page(GRANVIK, only(Optional.empty(), Optional.of(StatusKind.AWAITING_SUPPLEMENT))).cases());
    assertEquals(13, house.inbox.page(GRANVIK, only(Optional.of(house.faultReport.family()), Optional.of(StatusKind.SUBMITTED))).cases().size());
  }

  @Test
  void narrows_to_when_cases_came_in_from_a_moment_and_before_another() {
    var third = STREET.get(3).state().openedAt();
    var later = all().filter(head -> !head.state().openedAt().isBefore(third)).toList();
    assertEquals(Set.copyOf(later), Set.copyOf(came(new InboxQuery.Came(Optional.of(third), Optional.empty()))));
    var earlier = all().filter(head -> head.state().openedAt().isBefore(third)).toList();
    assertEquals(Set.copyOf(earlier), Set.copyOf(came(new InboxQuery.Came(Optional.empty(), Optional.of(third)))));
    assertTrue(!later.isEmpty() && !earlier.isEmpty());
  }

  /** As words found them: also one of a unit that isn't asked for, which stays out. */
  @Test
  void narrows_to_some_cases_that_were_found_and_still_asks_whose_they_are() {
    var found = Set.of(STREET.get(2).id(), STREET.get(1).id(), PARK.get(1).id());
    assertEquals(Set.of(STREET.get(1), STREET.get(2)), Set.copyOf(house.inbox.page(GRANVIK, among(Set.of(STREETS), found)).cases()));
    assertEquals(2, house.inbox.count(GRANVIK, among(Set.of(STREETS), found)));
    assertEquals(List.of(), house.inbox.page(GRANVIK, among(Set.of(STREETS), Set.of())).cases());
    assertEquals(List.of(), house.inbox.page(House.ELSEWHERE, among(Set.of(STREETS), found)).cases());
  }

  private static Stream<CaseHead> all() {
    return Stream.concat(STREET.stream(), PARK.stream().skip(1));
  }

  private static List<CaseHead> came(InboxQuery.Came came) {
    var only = new InboxQuery.Only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(came), Optional.empty());
    return house.inbox.page(GRANVIK, new InboxQuery(Set.of(STREETS, PARKS), true, ANYBODYS, only, Optional.empty(), 50)).cases();
  }

  private static InboxQuery among(Set<UnitId> units, Set<CaseId> cases) {
    var only = new InboxQuery.Only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(cases));
    return new InboxQuery(units, true, ANYBODYS, only, Optional.empty(), 50);
  }

  @Test
  void walks_a_list_backwards_as_it_walked_it_forwards() {
    var query = new InboxQuery(Set.of(STREETS, PARKS), true, new Whose.ToActOn(NILS), Optional.empty(), 50);
    var list = house.inbox.page(GRANVIK, query).cases();
    assertEquals(13, list.size());
    for (var i = 0; i < list.size(); i++) {
      var before = i == 0 ? Optional.<CaseHead>empty() : Optional.of(list.get(i - 1));
      assertEquals(before, house.inbox.before(GRANVIK, query, InboxQuery.Place.of(list.get(i))));
      assertEquals(new InboxPosition(i + 1, 13), house.inbox.position(GRANVIK, query, list.get(i).number()));
    }
  }

  @Test
  void each_order_is_walked_forwards_and_backwards_and_turned_round() {
    for (var by : InboxOrder.By.values()) {
      var forwards = walked(new InboxOrder(by, false));
      assertEquals(13, forwards.size());
      var expected = new ArrayList<>(forwards);
      expected.sort(Comparator.<CaseHead, String>comparing(head -> by.of(head).toString()).thenComparing(CaseHead::number));
      assertEquals(expected, forwards, by.name());
      assertEquals(forwards.reversed(), walked(new InboxOrder(by, true)), by.name());
    }
  }

  /** Page by page; each one's place told, and what stands before it. */
  private static List<CaseHead> walked(InboxOrder order) {
    var found = new ArrayList<CaseHead>();
    var after = Optional.<InboxQuery.Place>empty();
    do {
      var page = house.inbox.page(GRANVIK, in(order, after));
      found.addAll(page.cases());
      after = page.next();
    } while (after.isPresent());
    for (var i = 0; i < found.size(); i++) {
      var before = i == 0 ? Optional.<CaseHead>empty() : Optional.of(found.get(i - 1));
      assertEquals(before, house.inbox.before(GRANVIK, in(order, Optional.empty()), InboxQuery.Place.of(found.get(i), order)));
      assertEquals(new InboxPosition(i + 1, 13), house.inbox.position(GRANVIK, in(order, Optional.empty()), found.get(i).number()));
    }
    return found;
  }

  private static InboxQuery in(InboxOrder order, Optional<InboxQuery.Place> after) {
    return new InboxQuery(Set.of(STREETS, PARKS), true, ANYBODYS, InboxQuery.Only.ALL, order, after, 4);
  }

  @Test
  void a_case_that_is_not_in_the_list_has_no_position_there() {
    var query = new InboxQuery(Set.of(STREETS, PARKS), true, new Whose.Nobodys(), Optional.empty(), 50);
    assertEquals(new InboxPosition(0, 12), house.inbox.position(GRANVIK, query, STREET.get(0).number()));
  }

  @Test
  void finds_by_reference_and_by_its_beginning_in_the_units_asked_for() {
    var wanted = STREET.get(3);
    var all = reader(STREETS, PARKS);
    assertEquals(List.of(wanted), house.inbox.referred(GRANVIK, all, " " + wanted.reference().toLowerCase(Locale.ROOT) + " ", 5));
    var beginning = wanted.reference().substring(0, wanted.reference().length() - 3);
    assertTrue(house.inbox.referred(GRANVIK, all, beginning, 20).contains(wanted));
    assertEquals(List.of(), house.inbox.referred(GRANVIK, reader(PARKS), wanted.reference(), 5));
    assertEquals(List.of(), house.inbox.referred(GRANVIK, reader(), wanted.reference(), 5));
  }

  @Test
  void what_begins_no_reference_finds_nothing() {
    var all = reader(STREETS, PARKS);
    for (var text : List.of("", "%", "_", "FEL", "FEL-2026-", "FEL-2026-%", "' or 1=1 --")) {
      assertEquals(List.of(), house.inbox.referred(GRANVIK, all, text, 5), text);
    }
  }

  @Test
  void the_database_has_the_same_notion_of_who_has_the_ball() {
    for (var kind : StatusKind.values()) {
      var with = house.database.transaction(session -> {
        session.change("update case_file set status_kind = ?, citizen_wrote_last = 0 where id = ?", kind, PARK.get(6).id());
        var found = session.one("select with_citizen from case_file where id = ?", row -> row.yes("with_citizen"), PARK.get(6).id());
        session.change("update case_file set status_kind = ? where id = ?", PARK.get(6).state().kind(), PARK.get(6).id());
        return found.orElseThrow();
      });
      assertEquals(kind.awaitsCitizen(), with, kind.name());
    }
  }

  private static List<CaseHead> page(Set<UnitId> units, boolean open, Whose whose) {
    return house.inbox.page(GRANVIK, new InboxQuery(units, open, whose, Optional.empty(), 50)).cases();
  }

  private static InboxQuery nobodys(UnitId unit) {
    return new InboxQuery(Set.of(unit), true, new Whose.Nobodys(), Optional.empty(), 1);
  }

  private static InboxQuery only(Optional<FamilyId> service, Optional<StatusKind> kind) {
    return new InboxQuery(Set.of(STREETS, PARKS), true, ANYBODYS, new InboxQuery.Only(service, kind), Optional.empty(), 50);
  }

  private static Actor.Officer reader(UnitId... units) {
    return new Actor.Officer(NILS, Set.of(units));
  }

  private static CaseHead done(CaseHead before, Commanded commanded) {
    return commanded instanceof Commanded.Done(var after) ? after : before;
  }
}
