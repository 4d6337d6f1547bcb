package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Fault;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.place.Area;
import se.samform.core.scenario.RunScenarios;

/** A route asks whether a place on the map lies in an area of the municipality's. */
class WithinAreaTest {

  private static final String REPORT = read();
  private static final Facts FACTS = new Facts(LocalDate.of(2027, 5, 3));
  /** North of 61.5 degrees. */
  private static final Area NORTH = shape -> shape.corners().getFirst().latitude().doubleValue() > 61.5;
  private static final RawAnswers LAMP = RawAnswers.NONE.with("category", "lamp");

  private static String read() {
    try {
      return Files.readString(Path.of("..", "examples", "services", "felanmalan.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Plan plan(String text) {
    return Plan.compile(assertInstanceOf(ReadResult.Read.class, DefinitionCodec.read(text.getBytes(StandardCharsets.UTF_8))).definition());
  }

  private static String unit(RawAnswers answers, Map<String, Area> areas) {
    return plan(REPORT).evaluate(answers, FACTS.withAreas(areas)).route().orElseThrow().role();
  }

  private static List<String> faults(String text) {
    return assertInstanceOf(ReadResult.Faulty.class, DefinitionCodec.read(text.getBytes(StandardCharsets.UTF_8))).faults().stream().map(Fault::path).toList();
  }

  @Test
  void where_a_place_lies_says_who_gets_the_case() {
    assertEquals("park-unit", unit(LAMP.with("spot.shape", "point 61.6 15"), Map.of("town-park", NORTH)));
    assertEquals("street-unit", unit(LAMP.with("spot.shape", "point 61.4 15"), Map.of("town-park", NORTH)));
    assertEquals("park-unit", unit(LAMP.with("spot.coordinates", "61,6 15,0"), Map.of("town-park", NORTH)), "typed is as good as drawn");
  }

  @Test
  void a_place_in_words_alone_and_an_area_that_is_not_there_hold_nothing() {
    assertEquals("street-unit", unit(LAMP.with("spot.description", "I parken"), Map.of("town-park", NORTH)));
    assertEquals("street-unit", unit(LAMP, Map.of("town-park", NORTH)));
    assertEquals("street-unit", unit(LAMP.with("spot.shape", "point 61.6 15"), Map.of()));
  }

  @Test
  void what_is_no_area_is_told_where_it_is_named() {
    assertEquals(List.of("/flow/routes/0/when/any/1/within"), faults(REPORT.replace("\"within\": \"town-park\"", "\"within\": \"town-parc\"")));
    assertEquals(List.of("/flow/routes/0/when/any/1/within"), faults(REPORT.replace("\"within\": \"town-park\"", "\"within\": \"park-unit\"")), "a unit is none");
    assertEquals(List.of("/flow/routes/0/when/any/1/within/question"),
        faults(REPORT.replace("\"within\": \"town-park\"", "\"within\": {\"question\": \"spot\"}")));
    assertTrue(faults(REPORT.replace("\"within\": \"town-park\"", "\"is\": \"town-park\"")).contains("/flow/routes/0/when/any/1/is"));
    assertTrue(faults(REPORT.replace("\"to\": \"street-unit\"", "\"to\": \"town-park\"")).contains("/flow/routes/1/to"), "an area handles nothing");
    assertEquals(List.of("/flow/scenarios/0/within/0"), faults(REPORT.replaceFirst("(?s)(\"within\": \\[\\s*)\"town-park\"", "$1\"park-unit\"")));
  }

  @Test
  void a_story_says_in_which_areas_its_places_lie() {
    assertEquals(List.of(), RunScenarios.of(plan(REPORT), WorkingDays.WEEKDAYS));
    var elsewhere = RunScenarios.of(plan(REPORT.replaceFirst("(?s)\"within\": \\[\\s*\"town-park\"\\s*\\],", "")), WorkingDays.WEEKDAYS);
    assertEquals(List.of("lamp-in-park"), elsewhere.stream().map(each -> each.scenario()).toList());
    assertFalse(elsewhere.isEmpty());
  }
}
