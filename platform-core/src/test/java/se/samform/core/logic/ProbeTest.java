package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;

/** Parts of a form, asked by themselves, say what they say in the whole. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProbeTest {

  private static final Facts FACTS = new Facts(LocalDate.of(2027, 8, 17));

  private int shown;
  private int hidden;

  @Test
  void in_each_row_the_condition_says_what_is_shown_there() {
    for (long seed = 0; seed < 200; seed++) {
      var generated = new Generated(seed);
      var definition = generated.definition();
      var plan = Plan.compile(definition);
      var all = new HashMap<String, List<String>>();
      generated.answersOneByOne(definition).forEach(part -> all.putAll(part.texts()));
      var evaluation = plan.evaluate(new RawAnswers(all), FACTS);
      for (var question : definition.questions()) {
        if (question instanceof GroupQuestion group) {
          evaluation.rowsOf(group.id()).forEach(row -> inRow(group, group.id() + "." + row, evaluation, Probe.of(plan)));
        }
      }
    }
    assertTrue(shown > 100 && hidden > 20, shown + " shown, " + hidden + " hidden");
  }

  private void inRow(GroupQuestion group, String row, Evaluation evaluation, Probe probe) {
    for (var question : group.questions()) {
      boolean holds = probe.condition(question.ask().shown(), Optional.of(group.id())).holds(evaluation, row);
      assertEquals(evaluation.isShown(row + "." + question.id()), holds, row + "." + question.id());
      shown += holds ? 1 : 0;
      hidden += holds ? 0 : 1;
    }
  }

  @Test
  void a_row_that_is_not_there_has_nothing_that_holds() {
    for (long seed = 0; seed < 200; seed++) {
      var definition = new Generated(seed).definition();
      var plan = Plan.compile(definition);
      var evaluation = plan.evaluate(RawAnswers.NONE, FACTS);
      definition.questions().stream().filter(GroupQuestion.class::isInstance)
          .forEach(group -> assertFalse(Probe.of(plan).condition(Condition.ALWAYS, Optional.of(group.id())).holds(evaluation, group.id() + ".nosuchrow")));
    }
  }
}
