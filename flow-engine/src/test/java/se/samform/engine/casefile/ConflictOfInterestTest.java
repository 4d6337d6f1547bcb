package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.SCHOOL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.InboxQuery.Whose;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;
import se.samform.engine.testing.House;

/** Three cases of a unit; Nils has declared a conflict of interest in the one in the middle, Hanna has not. */
class ConflictOfInterestTest {

  private static final Actor.Officer BARRED = new Actor.Officer(NILS, Set.of(SCHOOL));
  private static final Actor.Officer COLLEAGUE = new Actor.Officer(HANNA, Set.of(SCHOOL));

  private final House house = new House();
  private CaseHead first;
  private CaseHead barred;
  private CaseHead last;

  @BeforeEach
  void declare() {
    first = house.transportCase();
    barred = house.transportCase();
    last = house.transportCase();
    new Flags(house.database, house.clock).set(GRANVIK, barred.id(), BARRED);
    var noted = done(barred, new CaseCommand.AddNote("Kan du ta det här, @nils?"), COLLEAGUE);
    assertEquals(1, new DeskNotices(house.database, house.clock).unread(GRANVIK, NILS));
    barred = done(noted, new HandlingCommand.DeclareConflict("Min syster söker"), BARRED);
  }

  @Test
  void the_case_stands_in_none_of_their_lists_and_is_counted_in_none() {
    for (var whose : List.of(new Whose.Anybodys(), new Whose.Nobodys())) {
      assertEquals(ids(first, last), listed(BARRED, whose));
      assertEquals(2, house.inbox.count(GRANVIK, query(BARRED, whose)));
      assertEquals(ids(first, barred, last), listed(COLLEAGUE, whose));
      assertEquals(3, house.inbox.count(GRANVIK, query(COLLEAGUE, whose)));
    }
    assertEquals(ids(first, last), listed(BARRED, new Whose.ToActOn(NILS)));
    assertEquals(List.of(), listed(BARRED, new Whose.FlaggedBy(NILS)));
  }

  @Test
  void what_another_municipality_wrote_keeps_nothing_from_anybody() {
    house.database.transaction(session -> session.change("update case_barred set municipality_id = ?", House.ELSEWHERE));
    assertEquals(ids(first, barred, last), listed(BARRED, new Whose.Anybodys()));
    assertEquals(ids(last, barred, first), found(BARRED, "nils"));
  }

  @Test
  void the_case_before_and_the_case_after_are_those_around_it() {
    var query = query(BARRED, new Whose.Anybodys());
    assertEquals(Optional.of(first), house.inbox.before(GRANVIK, query, InboxQuery.Place.of(last)));
    assertEquals(new InboxPosition(2, 2), house.inbox.position(GRANVIK, query, last.number()));
    assertEquals(new InboxPosition(0, 2), house.inbox.position(GRANVIK, query, barred.number()));
  }

  @Test
  void they_find_it_by_no_word_no_number_and_no_reference() {
    assertEquals(ids(last, first), found(BARRED, "nils"));
    assertEquals(ids(last, barred, first), found(COLLEAGUE, "nils"));
    assertEquals(ids(last, first), found(BARRED, "19121212-1212"));
    assertEquals(List.of(), found(BARRED, barred.reference()));
    assertEquals(List.of(), house.inbox.referred(GRANVIK, BARRED, barred.reference(), 5));
    assertEquals(List.of(barred), house.inbox.referred(GRANVIK, COLLEAGUE, barred.reference(), 5));
    assertEquals(List.of(first), house.inbox.these(GRANVIK, BARRED, List.of(first.id(), barred.id())));
  }

  @Test
  void they_are_told_of_it_no_more_neither_of_what_was_nor_by_a_mention() {
    var notices = new DeskNotices(house.database, house.clock);
    assertEquals(List.of(), notices.newest(GRANVIK, NILS, 10));
    assertEquals(0, notices.unread(GRANVIK, NILS));
    done(barred, new CaseCommand.AddNote("@nils och @hanna, läs igen"), COLLEAGUE);
    assertEquals(1L, house.database.read(session -> session.one("select count(*) as n from desk_notice where officer_id = ?",
        row -> row.number("n"), NILS)).orElseThrow(), "what was told before, and no more");
  }

  @Test
  void they_do_nothing_to_it_in_the_register_either() {
    var title = new RegistryCommand.GiveTitle("Skolskjuts");
    assertEquals(new Commanded.Refused(Refusal.CONFLICT_OF_INTEREST), house.cases.register(GRANVIK, barred.id(), barred.lastSeq(), title, BARRED));
    assertInstanceOf(Commanded.Done.class, house.cases.register(GRANVIK, barred.id(), barred.lastSeq(), title, COLLEAGUE));
  }

  @Test
  void a_link_is_seen_from_both_ends_until_it_is_taken_away_but_not_by_who_is_barred_from_the_other_end() {
    var linked = done(first, new HandlingCommand.Link(last.id()), COLLEAGUE);
    var linkedToo = done(barred, new HandlingCommand.Link(last.id()), COLLEAGUE);
    assertEquals(List.of(linked, linkedToo), house.inbox.linkedTo(GRANVIK, COLLEAGUE, last.id()));
    assertEquals(List.of(linked), house.inbox.linkedTo(GRANVIK, BARRED, last.id()));
    assertEquals(List.of(), house.inbox.linkedTo(GRANVIK, COLLEAGUE, first.id()));
    done(linked, new HandlingCommand.Unlink(last.id()), COLLEAGUE);
    assertEquals(List.of(linkedToo), house.inbox.linkedTo(GRANVIK, COLLEAGUE, last.id()));
  }

  @Test
  void what_was_declared_and_linked_before_this_version_is_kept_as_well() throws IOException {
    done(first, new HandlingCommand.Link(last.id()), COLLEAGUE);
    var rows = List.of(house.rows("case_barred"), house.rows("case_link"));
    assertEquals(List.of(1L, 1L), rows);
    house.database.transaction(session -> session.change("delete from case_barred") + session.change("delete from case_link"));
    assertEquals(3, listed(BARRED, new Whose.Anybodys()).size());
    for (var statement : fillings()) {
      house.database.transaction(session -> session.change(statement));
    }
    assertEquals(rows, List.of(house.rows("case_barred"), house.rows("case_link")));
    assertEquals(ids(first, last), listed(BARRED, new Whose.Anybodys()));
    assertEquals(List.of(first.id()), house.inbox.linkedTo(GRANVIK, BARRED, last.id()).stream().map(CaseHead::id).toList());
  }

  /** Those statements of the migration that fill its tables. */
  private static List<String> fillings() throws IOException {
    try (var file = ConflictOfInterestTest.class.getResourceAsStream("/db/migration/V210__barred_and_linked.sql")) {
      var statements = Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";")).map(String::strip)
          .filter(statement -> statement.startsWith("insert")).toList();
      assertTrue(statements.size() == 2, statements::toString);
      return statements;
    }
  }

  private List<CaseId> listed(Actor.Officer reader, Whose whose) {
    return house.inbox.page(GRANVIK, query(reader, whose)).cases().stream().map(CaseHead::id).toList();
  }

  private static InboxQuery query(Actor.Officer reader, Whose whose) {
    return new InboxQuery(Set.of(SCHOOL), true, whose, Optional.empty(), 10).readBy(reader.id());
  }

  private List<CaseId> found(Actor.Officer reader, String text) {
    var query = new SearchQuery(Set.of(SCHOOL), text, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 10).readBy(reader.id());
    return house.search.find(GRANVIK, query).hits().stream().map(SearchPage.Hit::id).toList();
  }

  private static List<CaseId> ids(CaseHead... heads) {
    return Stream.of(heads).map(CaseHead::id).toList();
  }

  private CaseHead done(CaseHead head, CaseCommand command, Actor.Officer officer) {
    return ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, officer)).head();
  }
}
