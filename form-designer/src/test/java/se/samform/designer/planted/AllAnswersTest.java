package se.samform.designer.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Beside all answers that there are to small forms made at random: what is so is found, and what is found is so. */
class AllAnswersTest {

  private static final int FORMS = 10 * Integer.getInteger("samform.forms", 17);

  @Test
  void the_analysis_says_what_all_answers_say() {
    var answers = new AllAnswers();
    answers.compare(0, FORMS);
    assertEquals(List.of(), answers.otherwise());
    assertTrue(answers.claims() > FORMS, "Enough to be said of them: " + answers.claims());
  }
}
