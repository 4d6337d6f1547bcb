package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.form.MapQuestion;
import se.samform.core.place.ShapeKind;
import se.samform.core.place.ShapeText;
import se.samform.core.text.Language;

class PlaceReaderTest {

  private static final MapQuestion POINT = map(Set.of(ShapeKind.POINT), 1, false);
  private static final MapQuestion AREAS = map(Set.of(ShapeKind.POLYGON, ShapeKind.LINE), 2, true);

  @Test
  void a_place_that_is_wrong_in_one_way_is_still_told_in_the_other() {
    var partly = assertInstanceOf(Reading.PartlyRead.class, read(POINT, Map.of("shape", "round", "description", "Vid skolan")));
    assertEquals(List.of(new Problem.Malformed("q.shape", Malformation.NOT_A_SHAPE)), partly.problems());
    assertEquals(new Answer.Text("Vid skolan"), partly.fine().part("description"));
    assertNull(partly.fine().part("shape"));
  }

  @Test
  void every_wrong_part_is_told() {
    var raw = RawAnswers.NONE.with("q.shape", List.of("a", "b")).with("q.coordinates", "x").with("q.description", "\u0000");
    var partly = assertInstanceOf(Reading.PartlyRead.class, Reads.read(POINT, raw, Map.of()));
    assertEquals(List.of("q.shape", "q.coordinates", "q.description"), partly.problems().stream().map(Problem::path).toList());
  }

  @Test
  void words_are_not_enough_where_the_place_must_be_exact() {
    var partly = assertInstanceOf(Reading.PartlyRead.class, read(AREAS, Map.of("description", "Bakom huset")));
    assertEquals(List.of(new Problem.Missing("q")), partly.problems());
    assertEquals(
        "Markera platsen på kartan eller skriv koordinater för ”Frågan”",
        ProblemTexts.of(partly.problems().getFirst(), AREAS, Language.SWEDISH));
  }

  @Test
  void says_how_to_mend_it_in_the_words_of_a_map() {
    assertEquals("Markera högst en plats. Ta bort dem som inte behövs", ProblemTexts.of(new Problem.TooMany("q.shape", 1, 2), POINT, Language.SWEDISH));
    assertEquals("Mark at most 2 places. Take away those that aren’t needed", ProblemTexts.of(new Problem.TooMany("q.shape", 2, 3), AREAS, Language.ENGLISH));
    assertTrue(ProblemTexts.of(new Problem.TooFew("q.coordinates", 3, 2), AREAS, Language.SWEDISH).contains("minst 3 hörn"));
    assertTrue(ProblemTexts.of(new Problem.OutsideBounds("q.shape"), AREAS, Language.SWEDISH).contains("utanför"));
    assertTrue(ProblemTexts.of(new Problem.Missing("q"), POINT, Language.SWEDISH).contains("beskriv"));
  }

  @Test
  void a_point_is_told_in_degrees_and_in_sweden_in_metres_too() {
    var place = place("point 57.708870 11.974561", "Vid skolan");
    assertEquals("Punkt: 57.70887, 11.97456 (SWEREF 99 TM 6400323, 319756)\nVid skolan", AnswerText.of(POINT, place, Language.SWEDISH));
    assertEquals("Point: 60.39000, 5.32000", AnswerText.of(POINT, place("point 60.39 5.32"), Language.ENGLISH));
  }

  @Test
  void lines_and_areas_are_told_with_their_size() {
    assertEquals("Linje, 111\u00a0m: 0.00000, 15.00000; 0.00100, 15.00000", AnswerText.of(AREAS, place("line 0 15, 0.001 15"), Language.SWEDISH));
    assertTrue(AnswerText.of(AREAS, place("line 0 15, 1 15"), Language.SWEDISH).startsWith("Linje, 110,57\u00a0km: "));
    assertTrue(AnswerText.of(AREAS, place("polygon 0 15, 0 15.001, 0.001 15"), Language.ENGLISH).startsWith("Area, 6,155\u00a0m²: "));
    assertTrue(AnswerText.of(AREAS, place("polygon 0 15, 0 15.1, 0.1 15"), Language.SWEDISH).startsWith("Yta, 61,55\u00a0km²: "));
  }

  private static Answer.Place place(String shapes, String... words) {
    return new Answer.Place(ShapeText.read(shapes).orElseThrow(), List.of(words).stream().findFirst());
  }

  private static Reading read(MapQuestion question, Map<String, String> parts) {
    var raw = RawAnswers.NONE;
    for (var part : parts.entrySet()) {
      raw = raw.with("q." + part.getKey(), part.getValue());
    }
    return Reads.read(question, raw, Map.of());
  }

  private static MapQuestion map(Set<ShapeKind> shapes, int max, boolean exact) {
    return new MapQuestion(Reads.ASK, shapes, max, exact, Optional.empty(), Optional.empty());
  }
}
