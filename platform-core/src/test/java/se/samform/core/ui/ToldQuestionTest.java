package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class ToldQuestionTest {

  private static final Plan PLAN = Plan.compile(Corpus.definition("read-only"));
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);

  @Test
  void what_is_read_only_is_told_as_people_read_it() {
    var fee = assertInstanceOf(QuestionView.Told.class, view(RawAnswers.NONE.with("fee", "1"), "fee"));
    assertEquals("200", fee.value());
    assertEquals("told", fee.file());
  }

  @Test
  void what_may_be_changed_is_asked() {
    assertInstanceOf(QuestionView.Radios.class, view(RawAnswers.NONE, "type"));
    assertInstanceOf(QuestionView.Told.class, view(RawAnswers.NONE.with("locked", "yes"), "type"));
  }

  @Test
  void nothing_can_be_left_out_that_is_not_asked() {
    assertFalse(view(RawAnswers.NONE.with("type", "old"), "note").frame().optional());
  }

  private static QuestionView view(RawAnswers raw, String question) {
    var answered = new Answered(
        raw, Map.of(), PLAN.evaluate(raw, new Facts(TODAY)), Map.of(), Set.of(), Language.SWEDISH, TODAY);
    return new QuestionViews(answered).of(PLAN.definition().steps().getFirst()).stream()
        .filter(view -> view.frame().id().equals(question)).findFirst().orElseThrow();
  }
}
