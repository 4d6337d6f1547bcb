package se.samform.designer.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Finding;

/** Beside all answers that there are to small forms made at random: what is so is found, and what is found is so. */
class AllAnswersTest {

  private static final int FORMS = 8 * Integer.getInteger("samform.forms", 17);

  @Test
  void the_analysis_says_what_all_answers_say() {
    var answers = new AllAnswers();
    answers.compare(0, FORMS);
    assertEquals(List.of(), answers.otherwise());
    assertTrue(answers.claims() > FORMS, "Enough to be said of them: " + answers.claims());
  }

  @Test
  void the_analysis_says_what_all_answers_say_where_conditions_name_parts_of_them() {
    var answers = new AllAnswers();
    answers.compare(0, FORMS / 4, SmallForms::withParts);
    assertEquals(List.of(), answers.otherwise());
    assertTrue(answers.claims() > FORMS / 4, "Enough to be said of them: " + answers.claims());
  }

  /** The judge is no easy one: what it lets pass is so only beside something else, or only of drafts. */
  @Test
  void most_findings_are_missed_when_they_are_taken_away_and_wrong_when_they_are_made_up() {
    int told = 0;
    long missed = 0;
    int madeUp = 0;
    int wrong = 0;
    for (long seed = 0; seed < 30; seed++) {
      var form = SmallForms.of(seed);
      var book = DefinitionCheck.faultsOf(form).isEmpty() ? BruteForce.book(form, 500) : Optional.<Book>empty();
      if (book.isPresent()) {
        var judge = new Judge(book.get());
        var findings = Analysis.of(form, SoundForms.TODAY).findings();
        told += findings.size();
        missed += findings.stream().filter(one -> !Compared.of(judge, findings.stream().filter(each -> each != one).toList()).missed().isEmpty()).count();
        var others = book.get().trees.keySet().stream().filter(at -> findings.stream().noneMatch(each -> at.startsWith(each.at()))).map(AllAnswersTest::never).toList();
        madeUp += others.size();
        wrong += Compared.of(judge, others).wrong().size();
      }
    }
    assertTrue(told > 20 && 3 * missed > 2 * told, missed + " of " + told + " missed");
    assertTrue(madeUp > 30 && 3 * wrong > 2 * madeUp, wrong + " of " + madeUp + " wrong");
  }

  private static Finding never(String at) {
    return new Finding(Finding.Kind.CONDITION_NEVER, at, LocalText.NONE, LocalText.NONE, Finding.Certainty.CERTAIN, List.of(), Optional.empty());
  }
}
