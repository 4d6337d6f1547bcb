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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseCommand.Take;
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
    assertEquals(6, house.inbox.waiting(GRANVIK, STREETS));
  }

  @Test
  void another_municipality_sees_nothing_even_with_the_units_ids() {
    var query = new InboxQuery(Set.of(STREETS, PARKS), true, ANYBODYS, Optional.empty(), 50);
    assertEquals(List.of(), house.inbox.page(House.ELSEWHERE, query).cases());
    assertEquals(0, house.inbox.waiting(House.ELSEWHERE, STREETS));
  }

  @Test
  void reads_along_the_index_and_sorts_no_table() {
    var plan = house.database.read(session -> session.list(
        "explain select c.id from case_file c where c.municipality_id = ? and c.unit_id = ? and c.open = ?"
        + " and c.due_on >= ? and (c.due_on > ? or c.number > ?) order by due_on, number limit 5",
        row -> row.text("key") + " " + row.text("Extra"), GRANVIK, STREETS, true, "0001-01-01", "0001-01-01", 0));
    assertTrue(plan.getFirst().startsWith("case_inbox") && !plan.getFirst().contains("filesort"), plan::toString);
  }

  private static List<CaseHead> page(Set<UnitId> units, boolean open, Whose whose) {
    return house.inbox.page(GRANVIK, new InboxQuery(units, open, whose, Optional.empty(), 50)).cases();
  }

  private static CaseHead done(CaseHead before, Commanded commanded) {
    return commanded instanceof Commanded.Done(var after) ? after : before;
  }
}
