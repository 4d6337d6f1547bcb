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

/** How the questions of the corpus stand on a page. */
class MoreViewsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);

  @Test
  void a_time_stands_in_the_browsers_own_field_as_that_wants_it() {
    var plan = Plan.compile(Corpus.definition("times"));
    var id = plan.definition().questions().getFirst().id();
    assertEquals("09:15", ((QuestionView.Input) view("times", id, RawAnswers.NONE.with(id, "9.15"))).value());
    assertEquals("kvart", ((QuestionView.Input) view("times", id, RawAnswers.NONE.with(id, "kvart"))).value());
  }

  @Test
  void a_day_typed_without_hyphens_is_shown_in_the_browsers_own_field() {
    var from = (QuestionView.Input) view("dates", "from", RawAnswers.NONE.with("from", "20270818"));
    assertEquals("2027-08-18", from.value());
  }

  @Test
  void a_period_has_two_days_with_names_of_their_own() {
    var away = (QuestionView.DateRange) view("date-ranges", "away", RawAnswers.NONE.with("away.to", "20270818"));
    assertEquals(List.of("away.from", "away.to"), away.ends().stream().map(end -> end.frame().id()).toList());
    assertEquals(List.of("Första dagen", "Sista dagen"), away.ends().stream().map(end -> end.frame().label().text()).toList());
    assertEquals(List.of("2027-08-17", "2027-12-31"), List.of(away.ends().getLast().min(), away.ends().getLast().max()));
    assertEquals("2027-08-18", away.ends().getLast().value());
  }

  @Test
  void what_is_optional_as_a_whole_says_so_once() {
    var stay = (QuestionView.DateRange) view("date-ranges", "stay", RawAnswers.NONE);
    assertTrue(stay.frame().optional());
    assertFalse(stay.ends().getLast().frame().optional());
  }

  @Test
  void a_format_brings_its_keyboard_and_a_hint() {
    var number = (QuestionView.Input) view("own-patterns", "coordination", RawAnswers.NONE);
    assertEquals("numeric", number.kind().getInputMode());
    assertEquals("Tolv siffror, till exempel 19730288-9931", number.frame().hint().text());
  }

  static QuestionView view(String corpus, String id, RawAnswers raw) {
    var plan = Plan.compile(Corpus.definition(corpus));
    var evaluation = plan.evaluate(raw, new Facts(TODAY));
    var answered = new Answered(raw, Map.of(), evaluation, Map.of(), Set.of(), Language.SWEDISH, TODAY);
    return new QuestionViews(answered).of(plan.definition().steps().getFirst()).stream()
        .filter(view -> view.frame().id().equals(id)).findFirst().orElseThrow();
  }
}
