package se.samform.engine.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SCHOOL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.template.OwnTemplates.Did;
import se.samform.engine.testing.House;

/** Texts of a municipality and of its units: offered where they belong, with all that was ever written. */
class OwnTemplatesTest {

  private static final Language ENGLISH = Language.ENGLISH;
  private final House house = new House();
  private final OwnTemplates templates = new OwnTemplates(house.database, house.clock);

  private static OwnTemplate saying(Optional<UnitId> unit, String title, String text) {
    return new OwnTemplate(0, unit, OwnTemplate.Begins.MESSAGE, LocalText.of(title, title + " (en)"), LocalText.of(text, text + " (en)"), 0, false);
  }

  private OwnTemplate made(MunicipalityId municipality, Optional<UnitId> unit, String title) {
    long id = templates.make(municipality, saying(unit, title, "Hej {applicant}!"), NILS).orElseThrow();
    return templates.find(municipality, id).orElseThrow();
  }

  private List<String> offered(UnitId unit) {
    return templates.offered(GRANVIK, unit).stream().map(each -> each.title().in(Language.SWEDISH)).toList();
  }

  @Test
  void a_case_is_offered_the_municipalitys_and_its_units_and_no_other_units_or_municipalitys() {
    made(GRANVIK, Optional.of(SCHOOL), "Skolans");
    made(GRANVIK, Optional.of(PARKS), "Parkens");
    made(GRANVIK, Optional.empty(), "Kommunens");
    made(ELSEWHERE, Optional.empty(), "Någon annans");
    assertEquals(List.of("Kommunens", "Skolans"), offered(SCHOOL));
    assertEquals(List.of("Kommunens", "Parkens"), offered(PARKS));
    assertEquals(3, templates.all(GRANVIK).size());
  }

  @Test
  void all_languages_are_kept_in_the_order_they_were_written() {
    var made = made(GRANVIK, Optional.empty(), "Svar");
    assertEquals(List.of(Language.SWEDISH, ENGLISH), List.copyOf(made.title().texts().keySet()));
    assertEquals("Hej {applicant}! (en)", made.text().in(ENGLISH));
  }

  @Test
  void of_two_who_change_the_same_the_second_changes_nothing() {
    var seen = made(GRANVIK, Optional.empty(), "Svar");
    assertTrue(templates.change(GRANVIK, with(seen, "Först"), HANNA));
    assertFalse(templates.change(GRANVIK, with(seen, "Sedan"), NILS));
    assertFalse(templates.retire(GRANVIK, seen.id(), true, seen.version(), NILS));
    assertEquals(List.of("Först"), offered(SCHOOL));
  }

  private static OwnTemplate with(OwnTemplate seen, String title) {
    return new OwnTemplate(seen.id(), seen.unit(), OwnTemplate.Begins.NOTE, LocalText.of(title, title), seen.text(), seen.version(), seen.retired());
  }

  @Test
  void what_is_retired_is_offered_no_more_and_can_be_had_back() {
    var made = made(GRANVIK, Optional.empty(), "Svar");
    assertTrue(templates.retire(GRANVIK, made.id(), true, made.version(), NILS));
    assertEquals(List.of(), offered(SCHOOL));
    assertTrue(templates.find(GRANVIK, made.id()).orElseThrow().retired());
    assertFalse(templates.retire(GRANVIK, made.id(), true, 2, NILS), "it is already");
    assertTrue(templates.retire(GRANVIK, made.id(), false, 2, NILS));
    assertEquals(List.of("Svar"), offered(SCHOOL));
  }

  @Test
  void who_wrote_what_stays_known() {
    var made = made(GRANVIK, Optional.empty(), "Svar");
    templates.change(GRANVIK, with(made, "Bättre svar"), HANNA);
    templates.retire(GRANVIK, made.id(), true, 2, NILS);
    var changes = templates.changes(GRANVIK, made.id());
    assertEquals(List.of(Did.RETIRED, Did.CHANGED, Did.MADE), changes.stream().map(OwnTemplates.Change::did).toList());
    assertEquals(List.of(NILS, HANNA, NILS), changes.stream().map(OwnTemplates.Change::by).toList());
    assertEquals(List.of("Bättre svar", "Bättre svar", "Svar"), changes.stream().map(change -> change.title().in(Language.SWEDISH)).toList());
    assertEquals(List.of(), templates.changes(ELSEWHERE, made.id()));
  }
}
