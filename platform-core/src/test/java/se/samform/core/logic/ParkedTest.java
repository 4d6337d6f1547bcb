package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Step;

/** The corpus' steps: a, and in a step that a shows b and c. */
class ParkedTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);
  private static final RawAnswers RAW = RawAnswers.NONE.with("a", "yes").with("b", "x").with("c", "y");

  @Test
  void a_parked_question_is_not_asked_counts_nowhere_and_is_not_missed() {
    var evaluation = evaluate("b");
    assertFalse(evaluation.isShown("b"));
    assertEquals(Optional.empty(), evaluation.answer("b"));
    assertTrue(evaluation.isShown("a"));
    assertEquals(List.of(), Plan.compile(Corpus.definition("steps")).evaluate(RAW.with("b", " "), facts("b")).problemsAt("b"));
  }

  @Test
  void what_looks_at_a_parked_question_sees_it_as_missing() {
    assertFalse(evaluate("a").isShown("c"));
  }

  @Test
  void with_a_parked_step_all_its_questions_are_hidden() {
    var evaluation = evaluate("two");
    assertEquals(Set.of("a"), evaluation.answers().keySet());
    assertFalse(evaluation.shownSteps().stream().map(Step::id).anyMatch("two"::equals));
  }

  private static Evaluation evaluate(String parked) {
    return Plan.compile(Corpus.definition("steps")).evaluate(RAW, facts(parked));
  }

  private static Facts facts(String parked) {
    return new Facts(TODAY, Set.of(parked));
  }
}
