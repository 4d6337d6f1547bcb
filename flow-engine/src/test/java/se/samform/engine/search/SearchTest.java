package se.samform.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.fault;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.CaseId;
import se.samform.core.id.UnitId;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.testing.House;

class SearchTest {

  private static final Set<UnitId> ALL = Set.of(SCHOOL, STREETS, PARKS);

  private final House house = new House();

  @Test
  void a_searchable_answer_is_found_and_one_that_is_not_is_not() {
    var head = house.submitted(house.faultReport, VERA, fault("lamp").with("place", "Åkervägen 7").with("directions", "Bakom kiosken"));
    assertEquals(List.of(head.id()), found("åkervägen"));
    assertEquals(List.of(head.id()), found("akerv"));
    assertEquals(List.of(head.id()), found("trasig"));
    assertEquals(List.of(), found("kiosken"));
  }

  @Test
  void messages_notes_references_and_names_are_found_and_it_is_told_where() {
    var head = house.transportCase();
    head = done(head, new CaseCommand.AddNote("Ringde rektorn"));
    head = done(head, new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Kan du skicka ett läkarintyg?"));
    assertEquals(Set.of(Source.NOTE), hit("rektorn").sources());
    assertEquals(Set.of(Source.MESSAGE), hit("läkarintyg").sources());
    assertEquals(Set.of(Source.MESSAGE, Source.NOTE), hit("rektorn lakar").sources());
    assertEquals(Set.of(Source.NUMBER), hit(head.reference().toLowerCase().replace('-', ' ')).sources());
    assertTrue(hit("exempel nils").sources().contains(Source.NAME));
    assertEquals(List.of(), found("rektorn saknas"));
  }

  /** As a bit the name is 16, which begins as the answer's 1. */
  @Test
  void a_word_that_comes_to_stand_elsewhere_too_is_told_of_both() {
    var head = house.transportCase();
    var place = new SearchIndex.Place(GRANVIK, head.state().unit(), head.number());
    var index = new SearchIndex(house.vault);
    for (var source : List.of(Source.NAME, Source.ANSWER, Source.NAME)) {
      house.database.transaction(session -> {
        index.add(session, place, Findable.of(List.of()).and(source, "Linnea"));
        return true;
      });
    }
    assertEquals(Set.of(Source.NAME, Source.ANSWER), hit("linnea").sources());
  }

  @ParameterizedTest
  @ValueSource(strings = {"19900101-2385", "900101-2385", "9001012385", "191212121212", "121212+1212", "19121212 1212 exempel"})
  void applicant_and_child_are_found_by_their_number_in_every_spelling(String typed) {
    var head = house.transportCase();
    house.submitted(house.faultReport, House.SOMEBODY, fault("lamp"));
    assertEquals(List.of(head.id()), found(typed));
    assertTrue(hit(typed).sources().contains(Source.PARTY));
  }

  @Test
  void who_is_protected_is_found_by_the_reference_alone_also_when_the_words_are_made_again() {
    house.protectedPersons.note(GRANVIK, "191212121212", true);
    var head = house.transportCase();
    for (int i = 0; i < 2; i++) {
      assertEquals(List.of(), found("nils"));
      assertEquals(List.of(), found("19900101-2385"));
      assertEquals(List.of(), found("191212121212"));
      assertEquals(List.of(head.id()), found(head.reference()));
      assertTrue(house.indexing.again(GRANVIK, head.id()));
    }
  }

  @Test
  void a_personal_number_is_no_word_wherever_it_is_written() {
    var head = house.transportCase();
    done(head, new CaseCommand.AddNote("Ring 19900101-2385 eller 900101-2385"));
    assertEquals(List.of(), words("%0101%"));
    assertEquals(List.of(), words("2385"));
  }

  @Test
  void ten_digits_that_are_nobodys_are_looked_for_as_they_stand() {
    var head = done(house.transportCase(), new CaseCommand.AddNote("Ring 0701740605"));
    assertEquals(List.of(head.id()), found("0701740605"));
  }

  @Test
  void another_unit_and_another_municipality_find_nothing() {
    house.transportCase();
    assertEquals(List.of(), found(Set.of(STREETS), "exempel"));
    assertEquals(List.of(), found(Set.of(), "exempel"));
    assertEquals(List.of(), found(Set.of(STREETS), "19900101-2385"));
    assertEquals(List.of(), house.search.find(ELSEWHERE, query(ALL, "exempel", Long.MAX_VALUE, 10)).hits());
    assertEquals(List.of(), house.search.find(ELSEWHERE, query(ALL, "19900101-2385", Long.MAX_VALUE, 10)).hits());
  }

  @Test
  void a_case_that_moves_takes_its_words_with_it() {
    var head = house.transportCase();
    house.database.transaction(session -> {
      session.change("update case_file set unit_id = ? where municipality_id = ? and id = ?", STREETS, GRANVIK, head.id());
      new SearchIndex(house.vault).move(session, new SearchIndex.Place(GRANVIK, SCHOOL, head.number()), STREETS);
      return null;
    });
    for (var text : List.of("nils", "19900101-2385")) {
      assertEquals(List.of(), found(Set.of(SCHOOL), text));
      assertEquals(List.of(head.id()), found(Set.of(STREETS), text));
    }
  }

  @Test
  void a_purge_leaves_no_word_and_nobody() {
    var head = house.transportCase();
    assertTrue(house.rows("search_token") > 5 && house.rows("case_party") > 1);
    house.keeping.purge(GRANVIK, head.id());
    assertEquals(0, house.rows("search_token") + house.rows("case_party"));
    house.indexing.again(GRANVIK);
    house.indexing.atMost(10);
    assertEquals(0, house.rows("search_token") + house.rows("case_party"));
  }

  @Test
  void of_a_case_that_has_lost_the_row_of_all_its_words_they_are_moved_and_purged_too() {
    var head = house.transportCase();
    house.database.transaction(session -> session.change("delete from search_token where word = ''"));
    house.database.transaction(session -> {
      new SearchIndex(house.vault).move(session, new SearchIndex.Place(GRANVIK, SCHOOL, head.number()), STREETS);
      return session.change("update case_file set unit_id = ?", STREETS);
    });
    assertEquals(List.of(0L, house.rows("search_token")), List.of(rowsOf(SCHOOL), rowsOf(STREETS)));
    house.keeping.purge(GRANVIK, head.id());
    assertEquals(0, house.rows("search_token"));
  }

  @Test
  void what_is_made_again_from_the_log_is_what_was_written_as_it_happened() {
    done(done(house.transportCase(), new CaseCommand.AddNote("Ringde rektorn")), new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Välkommen"));
    house.submitted(house.faultReport, House.SOMEBODY, fault("lamp"));
    var written = everything();
    house.database.transaction(session -> session.change("delete from search_token") + session.change("delete from case_party"));
    assertFalse(house.search.isPartial(GRANVIK));
    assertEquals(2, house.indexing.again(GRANVIK));
    assertEquals(1, house.indexing.atMost(1));
    assertFalse(everything().equals(written));
    assertTrue(house.search.isPartial(GRANVIK) && !house.search.isPartial(ELSEWHERE), "and it is said");
    assertEquals(1, house.indexing.atMost(10));
    assertFalse(house.search.isPartial(GRANVIK));
    assertEquals(0, house.indexing.atMost(10));
    assertEquals(written, everything());
  }

  @Test
  void pages_go_on_where_the_last_one_ended_newest_first() {
    var heads = List.of(house.transportCase(), house.transportCase(), house.transportCase());
    var first = house.search.find(GRANVIK, query(ALL, "nils", Long.MAX_VALUE, 2));
    assertEquals(List.of(heads.get(2).id(), heads.get(1).id()), ids(first));
    var second = house.search.find(GRANVIK, query(ALL, "nils", first.next().orElseThrow(), 2));
    assertEquals(List.of(heads.get(0).id()), ids(second));
    assertEquals(Optional.empty(), second.next());
  }

  @Test
  void what_is_over_and_other_services_can_be_left_out() {
    var head = house.transportCase();
    var open = new SearchQuery(ALL, "nils", Optional.of(true), Optional.of(house.schoolTransport.family()), Long.MAX_VALUE, 10);
    assertEquals(List.of(head.id()), ids(house.search.find(GRANVIK, open)));
    var over = new SearchQuery(ALL, "nils", Optional.of(false), Optional.empty(), Long.MAX_VALUE, 10);
    assertEquals(List.of(), ids(house.search.find(GRANVIK, over)));
    var others = new SearchQuery(ALL, "nils", Optional.empty(), Optional.of(house.faultReport.family()), Long.MAX_VALUE, 10);
    assertEquals(List.of(), ids(house.search.find(GRANVIK, others)));
  }

  @Test
  void signs_without_letters_find_nothing() {
    house.transportCase();
    for (var text : List.of("", "  ", "%", "_", "'; --")) {
      assertEquals(List.of(), found(text), text);
    }
  }

  private List<CaseId> found(String text) {
    return found(ALL, text);
  }

  private List<CaseId> found(Set<UnitId> units, String text) {
    return ids(house.search.find(GRANVIK, query(units, text, Long.MAX_VALUE, 10)));
  }

  private SearchPage.Hit hit(String text) {
    return house.search.find(GRANVIK, query(ALL, text, Long.MAX_VALUE, 10)).hits().getFirst();
  }

  private static List<CaseId> ids(SearchPage page) {
    return page.hits().stream().map(SearchPage.Hit::id).toList();
  }

  private static SearchQuery query(Set<UnitId> units, String text, long below, int limit) {
    return new SearchQuery(units, text, Optional.empty(), Optional.empty(), below, limit);
  }

  private CaseHead done(CaseHead head, CaseCommand command) {
    return ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
  }

  private List<String> words(String like) {
    return house.database.read(session -> session.list("select word from search_token where word like ?", row -> row.text("word"), like));
  }

  private long rowsOf(UnitId unit) {
    return house.database.read(session -> session.one("select count(*) as n from search_token where unit_id = ?", row -> row.number("n"), unit)).orElseThrow();
  }

  private List<String> everything() {
    return house.database.read(session -> session.list("select concat(hex(unit_id), ' ', word, ' ', number) as line, words from search_token"
        + " union all select concat(hex(unit_id), ' ', hex(hash), ' ', number), null from case_party order by line",
        row -> row.text("line") + row.bytesIfAny("words").map(words -> new TreeSet<>(List.of(KeptWords.of(words).text().split(" ")))).orElse(new TreeSet<>())));
  }
}
