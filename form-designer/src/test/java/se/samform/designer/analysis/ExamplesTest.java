package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.logic.Plan;
import se.samform.core.logic.Probe;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final ServiceDefinition CHILDCARE = read("barnomsorg");

  private final Examples examples = Examples.of(CHILDCARE, TODAY);

  /** Whatever the income is: what is reckoned from rows of a group. */
  @Test
  void answers_are_found_for_which_a_condition_holds_and_can_be_handed_in() {
    var condition = new Condition.Compare("total", Operator.IS, new Operand.Constant("123456.78"));
    var witness = examples.answers(condition, true, Optional.empty()).orElseThrow();
    var plan = Plan.compile(CHILDCARE);
    var evaluation = plan.evaluate(new RawAnswers(witness.answers()), new Facts(witness.on()));
    assertTrue(Probe.of(plan).condition(condition, Optional.empty()).holds(evaluation, ""), witness.toString());
  }

  @Test
  void there_are_none_for_what_cannot_be() {
    assertEquals(Optional.empty(), examples.answers(new Condition.Compare("total", Operator.LESS_THAN, new Operand.Constant("0")), true, Optional.empty()));
  }

  @Test
  void conditions_that_come_to_the_same_are_told_from_others() {
    var more = new Condition.Compare("total", Operator.MORE_THAN, new Operand.Constant("100"));
    var atLeast = new Condition.Compare("total", Operator.AT_LEAST, new Operand.Constant("100.01"));
    assertTrue(examples.isSame(more, atLeast, Optional.empty()), "crowns have hundredths");
    assertFalse(examples.isSame(more, new Condition.Compare("total", Operator.AT_LEAST, new Operand.Constant("100")), Optional.empty()));
  }

  private static ServiceDefinition read(String name) {
    try {
      return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("../examples/services", name + ".json")))).definition();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
