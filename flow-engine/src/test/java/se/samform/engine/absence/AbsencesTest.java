package se.samform.engine.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.STINA;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.OfficerId;
import se.samform.engine.testing.House;

/** Officers say when they are away, and who stands in. */
class AbsencesTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);

  private final House house = new House();
  private final Absences absences = new Absences(house.database, house.municipalities, house.clock);

  @Test
  void the_deputy_stands_in_from_the_first_day_to_the_last() {
    var week = away(NILS, HANNA);
    assertTrue(absences.save(GRANVIK, week));
    assertEquals(Optional.of(week), absences.find(GRANVIK, NILS));
    assertEquals(List.of(), absences.withDeputy(GRANVIK, HANNA, MONDAY.minusDays(1)));
    assertEquals(List.of(week), absences.withDeputy(GRANVIK, HANNA, MONDAY));
    assertEquals(List.of(week), absences.withDeputy(GRANVIK, HANNA, MONDAY.plusDays(4)));
    assertEquals(List.of(), absences.withDeputy(GRANVIK, HANNA, MONDAY.plusDays(5)));
  }

  @Test
  void nobody_is_the_deputy_of_a_deputy() {
    absences.save(GRANVIK, away(NILS, HANNA));
    absences.save(GRANVIK, away(HANNA, STINA));
    assertEquals(List.of(away(HANNA, STINA)), absences.withDeputy(GRANVIK, STINA, MONDAY));
  }

  @Test
  void a_new_one_takes_the_place_of_the_old_and_it_ends_when_they_are_back() {
    absences.save(GRANVIK, away(NILS, HANNA));
    absences.save(GRANVIK, away(NILS, STINA));
    assertEquals(List.of(), absences.withDeputy(GRANVIK, HANNA, MONDAY));
    assertTrue(absences.end(GRANVIK, NILS));
    assertFalse(absences.end(GRANVIK, NILS));
    assertEquals(Optional.empty(), absences.find(GRANVIK, NILS));
  }

  @Test
  void only_a_colleague_of_a_unit_of_theirs_stands_in() {
    var stranger = new OfficerId(new UUID(7, 99));
    assertFalse(absences.save(GRANVIK, away(NILS, NILS)));
    assertFalse(absences.save(GRANVIK, away(NILS, stranger)));
    assertFalse(absences.save(GRANVIK, away(stranger, NILS)));
    assertFalse(absences.save(ELSEWHERE, away(NILS, HANNA)));
    assertTrue(absences.save(GRANVIK, new Absence(NILS, MONDAY, MONDAY, Optional.empty())));
  }

  @Test
  void an_administrator_says_it_for_everybody_and_who_leads_a_unit_for_its_officers() {
    var week = away(NILS, HANNA);
    assertTrue(absences.save(GRANVIK, week, House.ADA));
    assertTrue(absences.save(GRANVIK, week, House.LEA));
    assertFalse(absences.save(GRANVIK, week, HANNA));
    assertFalse(absences.end(GRANVIK, NILS, HANNA));
    assertFalse(absences.save(GRANVIK, away(STINA, NILS), House.LEA));
    assertFalse(absences.save(GRANVIK, away(NILS, STINA), new OfficerId(new UUID(7, 99))));
    assertTrue(absences.end(GRANVIK, NILS, House.LEA));
    assertEquals(Optional.empty(), absences.find(GRANVIK, NILS));
  }

  @Test
  void what_is_said_is_recorded_with_who_said_it_and_forgotten_after_two_years() {
    var week = away(NILS, HANNA);
    absences.save(GRANVIK, week, House.ADA);
    house.clock.forward(Duration.ofDays(1));
    absences.end(GRANVIK, NILS);
    assertFalse(absences.end(GRANVIK, NILS, House.ADA));
    var said = absences.said(GRANVIK, NILS, 10);
    assertEquals(List.of(NILS, House.ADA), said.stream().map(Absences.Said::by).toList());
    assertEquals(List.of(Optional.empty(), Optional.of(week)), said.stream().map(Absences.Said::absence).toList());
    assertEquals(List.of(), absences.said(ELSEWHERE, NILS, 10));
    house.clock.forward(Duration.ofDays(729));
    assertEquals(0, absences.removeOld(10));
    house.clock.forward(Duration.ofDays(1));
    assertEquals(1, absences.removeOld(10));
  }

  @Test
  void is_nothing_in_another_municipality() {
    absences.save(GRANVIK, away(NILS, HANNA));
    assertEquals(Optional.empty(), absences.find(ELSEWHERE, NILS));
    assertEquals(List.of(), absences.withDeputy(ELSEWHERE, HANNA, MONDAY));
    assertFalse(absences.end(ELSEWHERE, NILS));
  }

  @Test
  void ends_neither_before_it_begins_nor_before_today() {
    assertTrue(new Absence(NILS, MONDAY, MONDAY.minusDays(1), Optional.empty()).isNever(MONDAY.minusDays(9)));
    assertTrue(away(NILS, HANNA).isNever(MONDAY.plusDays(5)));
    assertFalse(away(NILS, HANNA).isNever(MONDAY.plusDays(4)));
  }

  /** From Monday to Friday. */
  private static Absence away(OfficerId officer, OfficerId deputy) {
    return new Absence(officer, MONDAY, MONDAY.plusDays(4), Optional.of(deputy));
  }
}
