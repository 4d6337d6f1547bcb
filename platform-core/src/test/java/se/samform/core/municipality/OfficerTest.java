package se.samform.core.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficerTest {

  private static final UnitId SCHOOL = new UnitId(new UUID(1, 1));
  private static final UnitId STREETS = new UnitId(new UUID(1, 2));
  private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

  @Test
  void what_has_a_last_day_holds_that_day_and_not_the_next() {
    var officer = officer(new Term.Of.InUnit(STREETS), new Term.Of.Having(Right.LOOKS), new Term.Of.Administering(), new Term.Of.AtContactCentre());
    assertSame(officer, officer.on(LAST));
    var after = officer.on(LAST.plusDays(1));
    assertEquals(Set.of(SCHOOL), after.units());
    assertEquals(Set.of(Right.ABSENCES), after.rights());
    assertFalse(after.administrator());
    assertFalse(after.contactCentre());
  }

  @Test
  void what_has_no_last_day_goes_on() {
    var after = officer(new Term.Of.Administering()).on(LAST.plusYears(1));
    assertEquals(Set.of(SCHOOL, STREETS), after.units());
    assertTrue(after.contactCentre());
  }

  @Test
  void what_ends_is_found_again_by_its_key_and_nothing_else_is() {
    for (var of : List.of(new Term.Of.InUnit(STREETS), new Term.Of.Having(Right.LOOKS), new Term.Of.Administering(), new Term.Of.AtContactCentre())) {
      assertEquals(Optional.of(of), Term.Of.of(of.key()));
    }
    for (var key : List.of("", "unit/streets", "right/nothing", "chief")) {
      assertEquals(Optional.empty(), Term.Of.of(key), key);
    }
  }

  @Test
  void a_right_that_is_narrowed_to_e_services_and_to_what_is_given_is_so_in_that_unit_alone() {
    var limited = officer().within(List.of(new Limit(STREETS, new Limit.To.Service("lamp")), new Limit(STREETS, new Limit.To.Given())));
    assertTrue(limited.sees(STREETS, "lamp", true));
    assertFalse(limited.sees(STREETS, "lamp", false));
    assertFalse(limited.sees(STREETS, "hole", true));
    assertTrue(limited.mayHave(STREETS, "lamp"));
    assertFalse(limited.mayHave(STREETS, "hole"));
    assertTrue(limited.sees(SCHOOL, "hole", false));
    assertEquals(Set.of(SCHOOL), limited.unitsFor("lamp", false));
    assertEquals(limited.limits(), limited.on(LAST.plusDays(1)).limits(), "whatever ends");
  }

  @Test
  void what_narrows_is_found_again_by_its_word_and_nothing_else_is() {
    for (var to : List.of(new Limit.To.Service("lamp"), new Limit.To.Given())) {
      assertEquals(Optional.of(to), Limit.To.of(to.what()));
    }
    for (var what : List.of("", "service/", "everything")) {
      assertEquals(Optional.empty(), Limit.To.of(what), what);
    }
  }

  private static Officer officer(Term.Of... ending) {
    return new Officer(
        new OfficerId(new UUID(1, 3)), "hanna", "Hanna Lind", Set.of(SCHOOL, STREETS), true, true, Optional.empty(),
        Set.of(Right.LOOKS, Right.ABSENCES), List.of(ending).stream().map(of -> new Term(of, LAST)).toList());
  }
}
