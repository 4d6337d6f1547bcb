package se.samform.engine.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.JOHAN;
import static se.samform.engine.testing.House.NILS;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.KeyedHash;
import se.samform.engine.testing.House;

class LooksTest {

  private final House house = new House();
  private final SealLooks seals = new SealLooks(house.database, house.clock);
  private final Revealing revealing = new Revealing(house.database, house.looks, house.clock);

  @Test
  void what_may_still_be_rolled_back_records_no_look() {
    var look = Look.at(NILS, Seen.CASE, house.transportCase().id(), false);
    assertThrows(IllegalStateException.class, () -> house.database.transaction(session -> {
      house.looks.add(GRANVIK, look);
      return true;
    }));
  }

  @Test
  void who_looked_at_what_and_why_is_told_newest_first_and_to_no_other_municipality() {
    var head = house.transportCase();
    looked(Look.at(NILS, Seen.CASE, head.id(), false));
    looked(Look.forWords(HANNA, "storgatan"));
    looked(Look.atList(NILS, Seen.LIST, "desk?view=open"));
    assertEquals(List.of(Seen.LIST, Seen.WORDS, Seen.CASE), seen(GRANVIK, all()));
    assertEquals(List.of(), seen(ELSEWHERE, all()));
    var found = house.looks.page(GRANVIK, all());
    assertEquals(Optional.of("storgatan"), found.get(1).look().said());
    assertEquals("desk?view=open", found.get(0).look().list());
    assertEquals(head.reference(), found.get(2).reference());
    assertEquals(List.of(Seen.CASE), seen(GRANVIK, all().below(found.get(1).number())));
  }

  @Test
  void who_is_outside_and_was_asked_stands_beside_the_officers_and_is_sealed_with_them() {
    var head = house.transportCase();
    var doctor = new Viewer.Consultee("doctor");
    var signer = new Viewer.Signer(JOHAN.hash(house.vault, GRANVIK));
    looked(Look.at(NILS, Seen.CASE, head.id(), false));
    looked(Look.outside(doctor, Seen.OPINION, head.id(), true));
    looked(Look.outside(signer, Seen.SIGNING, head.id(), false));
    var found = house.looks.page(GRANVIK, query(Optional.of(head.id()), Optional.empty(), List.of(), Instant.EPOCH));
    assertEquals(List.of(signer, doctor, new Viewer.Officer(NILS)), found.stream().map(each -> each.look().viewer()).toList());
    assertTrue(found.get(1).look().revealed());
    house.clock.forward(Duration.ofMinutes(6));
    assertEquals(3, seals.next(GRANVIK));
    assertEquals(Optional.empty(), seals.broken(GRANVIK));
    house.database.transaction(session -> session.change("update look set outside = 'consultee:police' where outside = 'consultee:doctor'"));
    assertTrue(seals.broken(GRANVIK).isPresent());
  }

  @Test
  void they_are_found_by_officer_by_case_and_by_day() {
    var head = house.transportCase();
    looked(Look.at(NILS, Seen.CASE, head.id(), false));
    var before = house.clock.instant().plusMillis(1);
    looked(Look.at(HANNA, Seen.RECEIPT, head.id(), false));
    looked(Look.at(HANNA, Seen.CASE, house.transportCase().id(), false));
    assertEquals(List.of(Seen.CASE), seen(GRANVIK, query(Optional.empty(), Optional.of(NILS), List.of(), Instant.EPOCH)));
    assertEquals(List.of(Seen.RECEIPT, Seen.CASE), seen(GRANVIK, query(Optional.of(head.id()), Optional.empty(), List.of(), Instant.EPOCH)));
    assertEquals(2, seen(GRANVIK, query(Optional.empty(), Optional.empty(), List.of(), before)).size());
  }

  @Test
  void who_has_looked_at_somebody_is_told_of_what_they_handed_in_of_what_names_them_and_of_searches_for_them() {
    var named = house.transportCase();
    var another = house.submitted(house.faultReport, House.VERA, House.fault("lamp"));
    looked(Look.at(NILS, Seen.CASE, named.id(), false));
    looked(Look.at(NILS, Seen.RECEIPT, another.id(), false));
    searched("121212-1212");
    searched("19850101-2382");
    assertEquals(List.of(Seen.PERSON, Seen.CASE), seen(GRANVIK, at("19121212-1212")), "who is named in it");
    assertEquals(List.of(Seen.RECEIPT, Seen.CASE), seen(GRANVIK, at("199001012385")), "who handed it in");
    assertEquals(List.of(), seen(ELSEWHERE, at("199001012385")));
  }

  @Test
  void that_holds_for_who_is_protected_too_whom_no_search_finds() {
    house.protectedPersons.note(GRANVIK, JOHAN.personalNumber(), true);
    var head = house.transportCase();
    assertTrue(head.filing().protectedIdentity());
    assertEquals(0, house.rows("case_party"));
    looked(Look.at(NILS, Seen.CASE, head.id(), false));
    assertEquals(List.of(Seen.CASE), seen(GRANVIK, at(JOHAN.personalNumber())));
  }

  @Test
  void whoever_is_in_a_case_of_another_municipality_with_that_number_is_nobodys_business() {
    looked(Look.at(NILS, Seen.CASE, house.transportCase().id(), false));
    var people = house.search.people(GRANVIK, JOHAN.personalNumber());
    for (var table : List.of("case_party", "protected_party")) {
      house.database.transaction(session -> session.change("delete from case_party"));
      house.database.transaction(session -> session.change("insert into " + table + (table.equals("case_party") ? " (municipality_id, hash, unit_id, number)" : " (municipality_id, hash, number)")
          + " select ?, ?, " + (table.equals("case_party") ? "unit_id, " : "") + "number from case_file", ELSEWHERE, people.getFirst().value()));
      house.database.transaction(session -> session.change("update look set municipality_id = ?", ELSEWHERE));
      assertEquals(List.of(), seen(ELSEWHERE, query(Optional.empty(), Optional.empty(), people, Instant.EPOCH)), table);
    }
  }

  @Test
  void a_list_of_somebodys_that_is_taken_is_one_look_that_says_which_list_and_whose() {
    house.looks.add(GRANVIK, Look.atList(NILS, Seen.LIST, "desk/looks", house.search.people(GRANVIK, JOHAN.personalNumber())));
    house.looks.add(GRANVIK, Look.atList(NILS, Seen.LIST, "desk?view=open", List.of()));
    var about = house.looks.page(GRANVIK, query(Optional.empty(), Optional.empty(), house.search.people(GRANVIK, JOHAN.personalNumber()), Instant.EPOCH));
    assertEquals(List.of("desk/looks"), about.stream().map(each -> each.look().list()).toList());
    assertEquals(2, house.rows("look"));
  }

  @Test
  void what_they_wrote_is_sealed_and_whom_they_searched_for_stands_nowhere() {
    looked(Look.forWords(NILS, "hemligheten"));
    searched("199001012385");
    var raw = house.database.read(session -> session.list("select coalesce(said, person_hash) as told from look order by number",
        row -> new String(row.bytes("told"), StandardCharsets.ISO_8859_1)));
    assertEquals(2, raw.size());
    raw.forEach(text -> assertFalse(text.contains("hemligheten") || text.contains("199001012385"), text));
    assertEquals("words by " + NILS.text(), Look.forWords(NILS, "hemligheten").toString());
  }

  @Test
  void nothing_is_revealed_without_a_reason_and_what_is_ends_after_a_quarter_of_an_hour() {
    var id = house.transportCase().id();
    assertFalse(revealing.begin(GRANVIK, NILS, id, "  "));
    assertFalse(revealing.begin(GRANVIK, NILS, id, "x".repeat(Revealing.LONGEST_REASON + 1)));
    assertFalse(revealing.begin(ELSEWHERE, NILS, id, "Hon ringde"));
    assertEquals(0, house.rows("look"));
    assertFalse(revealing.isOn(GRANVIK, NILS, id));
    assertTrue(revealing.begin(GRANVIK, NILS, id, " Hon ringde "));
    var why = house.looks.page(GRANVIK, all()).getFirst().look();
    assertEquals(Look.asking(NILS, id, "Hon ringde"), why);
    assertTrue(revealing.isOn(GRANVIK, NILS, id));
    assertFalse(revealing.isOn(GRANVIK, HANNA, id));
    assertFalse(revealing.isOn(ELSEWHERE, NILS, id));
    house.clock.forward(Revealing.LASTS.minusSeconds(1));
    assertTrue(revealing.isOn(GRANVIK, NILS, id));
    house.clock.forward(Duration.ofSeconds(1));
    assertFalse(revealing.isOn(GRANVIK, NILS, id));
    assertTrue(revealing.begin(GRANVIK, NILS, id, "Hon ringde igen") && revealing.end(GRANVIK, NILS, id));
    assertFalse(revealing.isOn(GRANVIK, NILS, id));
  }

  @Test
  void what_is_changed_taken_away_or_put_in_after_it_was_sealed_is_found() {
    for (var change : List.of("update look set seen = 'task' where number = 2", "update look set officer_id = case_id where number = 1",
        "delete from look where number = 2", "update look set number = 9 where number = 4",
        "insert into look (number, municipality_id, at, officer_id, seen, list, revealed) select 3, municipality_id, at, officer_id, seen, list, revealed from look where number = 2")) {
      var fresh = new LooksTest();
      fresh.sealedInTwoBatches();
      assertEquals(Optional.empty(), fresh.seals.broken(GRANVIK), change);
      fresh.house.database.transaction(session -> session.change(change));
      assertTrue(fresh.seals.broken(GRANVIK).isPresent(), change);
    }
  }

  @Test
  void what_is_young_is_not_sealed_yet_and_the_oldest_batches_may_be_taken_away_whole() {
    sealedInTwoBatches();
    assertEquals(0, seals.next(GRANVIK));
    looked(Look.forWords(NILS, "ny"));
    assertEquals(0, seals.next(GRANVIK), "too young");
    house.database.transaction(session -> session.change("delete from look where number <= (select min(upto) from look_seal)"));
    assertEquals(Optional.empty(), seals.broken(GRANVIK));
    house.database.transaction(session -> session.change("delete from look where number = 5"));
    assertTrue(seals.broken(GRANVIK).isPresent());
  }

  /** 1 and 2, a number that was never given (3), then 4 and 5. */
  private void sealedInTwoBatches() {
    var id = house.transportCase().id();
    looked(Look.at(NILS, Seen.CASE, id, false));
    looked(Look.at(NILS, Seen.RECEIPT, id, false));
    house.clock.forward(SealLooks.YOUNG.plusSeconds(1));
    assertEquals(2, seals.next(GRANVIK));
    house.database.transaction(session -> session.change("alter table look auto_increment = 4"));
    looked(Look.forWords(NILS, "ord"));
    searched("199001012385");
    house.clock.forward(SealLooks.YOUNG.plusSeconds(1));
    assertEquals(2, seals.next(GRANVIK));
  }

  private void searched(String number) {
    house.clock.forward(Duration.ofSeconds(1));
    house.looks.add(GRANVIK, Look.forPeople(HANNA, Seen.PERSON, house.search.people(GRANVIK, number)));
  }

  private void looked(Look look) {
    house.clock.forward(Duration.ofSeconds(1));
    house.looks.add(GRANVIK, look);
  }

  private List<Seen> seen(MunicipalityId municipality, LookQuery query) {
    return house.looks.page(municipality, query).stream().map(each -> each.look().seen()).toList();
  }

  private LookQuery all() {
    return query(Optional.empty(), Optional.empty(), List.of(), Instant.EPOCH);
  }

  private LookQuery at(String number) {
    return query(Optional.empty(), Optional.empty(), house.search.people(GRANVIK, number), Instant.EPOCH);
  }

  private LookQuery query(Optional<CaseId> id, Optional<OfficerId> officer, List<KeyedHash> people, Instant from) {
    return new LookQuery(id, officer, people, from, house.clock.instant().plusSeconds(1), Long.MAX_VALUE, 10);
  }
}
