package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class TextsWithAnswersTest {

  private static final Plan PLAN = Plan.compile(Corpus.definition("texts-with-answers"));
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);

  @Test
  void a_page_tells_labels_and_options_with_the_answers_in_them() {
    var page = page(RawAnswers.NONE.with("grade", "2").with("twins", "no"));
    assertEquals("Nej: Årskurs 2 (…)", find(page, "c").frame().label().text());
    assertEquals("I Årskurs 2", ((QuestionView.Radios) find(page, "e")).options().getFirst().label().text());
  }

  @Test
  void in_each_row_its_own() {
    var raw = RawAnswers.NONE.with("trips", List.of("1", "2")).with("trips.1.far", "4").with("km", "1");
    var trips = (QuestionView.Group) find(page(raw), "trips");
    var labels = trips.rows().stream().map(row -> row.questions().getLast().frame().label().text()).toList();
    assertEquals(List.of("4 och 1\u00a0km", "… och 1\u00a0km"), labels);
  }

  @Test
  void what_is_wrong_is_told_with_the_answers_too() {
    var question = PLAN.evaluate(RawAnswers.NONE.with("twins", "yes"), new Facts(TODAY)).questionAt("c");
    var sentence = ProblemTexts.of(new Problem.Missing("c"), question, Language.SWEDISH);
    assertEquals(true, sentence.contains("Ja: … (…)"), sentence);
  }

  private static List<QuestionView> page(RawAnswers raw) {
    var answered = new Answered(
        raw, Map.of(), PLAN.evaluate(raw, new Facts(TODAY)), Map.of(), Set.of(), Language.SWEDISH, TODAY);
    return new QuestionViews(answered).of(PLAN.definition().steps().getLast());
  }

  private static QuestionView find(List<QuestionView> page, String id) {
    return page.stream().filter(view -> view.frame().id().equals(id)).findFirst().orElseThrow();
  }
}
