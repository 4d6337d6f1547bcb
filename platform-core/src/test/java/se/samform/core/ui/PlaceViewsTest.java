package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class PlaceViewsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  private static final Plan PLAN = Plan.compile(Corpus.definition("places"));

  @Test
  void a_map_knows_what_may_be_drawn_and_where() {
    var drawing = place("spot", RawAnswers.NONE, Map.of()).drawing();
    assertEquals("spot.shape", drawing.frame().id());
    assertEquals("point", drawing.kindWords());
    assertEquals("57 11 58 12.5", drawing.bounds());
    assertEquals("", drawing.start());
    assertFalse(drawing.hasNext(), "points are by themselves");
    assertTrue(place("area", RawAnswers.NONE, Map.of()).drawing().hasNext());
  }

  @Test
  void what_was_answered_stands_there_as_it_was_typed() {
    var raw = RawAnswers.NONE.with("spot.shape", "point 57.7 11.9").with("spot.coordinates", "x").with("spot.description", "Vid\r\nskolan");
    var place = place("spot", raw, Map.of("spot.coordinates", List.of("Skriv två tal")));
    assertEquals("point 57.7 11.9", place.drawing().value());
    var coordinates = (QuestionView.Input) place.fields().getFirst();
    assertEquals("x", coordinates.value());
    assertEquals("spot.coordinates_hint spot.coordinates_error", coordinates.describedBy());
    var description = (QuestionView.LongText) place.fields().getLast();
    assertEquals("Vid\r\nskolan", description.value());
    assertEquals(490, description.left());
  }

  @Test
  void several_corners_are_asked_for_with_semicolons_between() {
    assertTrue(place("area", RawAnswers.NONE, Map.of()).fields().getFirst().frame().hint().text().contains("semikolon"));
    assertFalse(place("spot", RawAnswers.NONE, Map.of()).fields().getFirst().frame().hint().text().contains("semikolon"));
  }

  private static QuestionView.Place place(String id, RawAnswers raw, Map<String, List<String>> errors) {
    var evaluation = PLAN.evaluate(raw, Map.of(), new Facts(TODAY));
    var answered = new Answered(raw, Map.of(), evaluation, errors, Set.of(), Language.SWEDISH, TODAY);
    return new QuestionViews(answered).of(evaluation.shownSteps().getFirst()).stream()
        .filter(view -> view.frame().id().equals(id)).map(QuestionView.Place.class::cast).findFirst().orElseThrow();
  }
}
