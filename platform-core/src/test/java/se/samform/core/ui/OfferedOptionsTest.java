package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class OfferedOptionsTest {

  private static final Plan PLAN = Plan.compile(Corpus.definition("options-shown"));
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);

  @Test
  void a_page_has_those_options_alone_that_can_be_chosen() {
    assertEquals(List.of("walk"), offered(RawAnswers.NONE, "kind"));
    assertEquals(List.of("walk", "moped"), offered(RawAnswers.NONE.with("age", "17"), "kind"));
  }

  @Test
  void the_first_option_that_can_be_chosen_has_the_id_that_a_summary_leads_to() {
    assertEquals("gear", options(RawAnswers.NONE, "gear").getFirst().elementId());
  }

  private static List<String> offered(RawAnswers raw, String question) {
    return options(raw, question).stream().map(OptionView::value).toList();
  }

  private static List<OptionView> options(RawAnswers raw, String question) {
    var answered = new Answered(
        raw, Map.of(), PLAN.evaluate(raw, new Facts(TODAY)), Map.of(), Set.of(), Language.SWEDISH, TODAY);
    return new QuestionViews(answered).of(PLAN.definition().steps().getFirst()).stream()
        .filter(view -> view.frame().id().equals(question))
        .findFirst()
        .map(OfferedOptionsTest::options)
        .orElseThrow();
  }

  private static List<OptionView> options(QuestionView view) {
    return switch (view) {
      case QuestionView.Radios radios -> radios.options();
      case QuestionView.Checkboxes boxes -> boxes.options();
      case QuestionView other -> throw new AssertionError(other);
    };
  }
}
