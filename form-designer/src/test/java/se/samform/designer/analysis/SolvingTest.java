package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.logic.Plan;

/** Conditions are told apart, or told to be the same, over all that may be answered. */
class SolvingTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final Condition PASSENGER = Condition.is("travels", "passenger");
  private static final Condition NOT_LOST = new Condition.Compare("matter", Operator.IN, new Operand.Constants(List.of("new", "renewal")));

  private static Solving solving(String service) {
    return Solving.of(Examples.read(service), TODAY, Budget.USUAL);
  }

  @Test
  void what_is_asked_only_then_says_so_itself() {
    var parking = solving("parkeringstillstand");
    assertTrue(parking.isSame(new Condition.All(List.of(NOT_LOST, PASSENGER)), PASSENGER, Optional.empty()));
    assertFalse(parking.isSame(NOT_LOST, PASSENGER, Optional.empty()));
    assertFalse(parking.isSame(PASSENGER, new Condition.All(List.of(PASSENGER, Condition.is("alone", "no"))), Optional.empty()));
  }

  @Test
  void in_rows_too() {
    var sweeping = solving("egensotning");
    var boiler = Condition.is("fire-kind", "boiler");
    var rows = Optional.of("fireplaces");
    assertTrue(sweeping.isSame(boiler, new Condition.Not(new Condition.Not(boiler)), rows));
    assertFalse(sweeping.isSame(boiler, new Condition.All(List.of(boiler, Condition.is("fuel", "oil"))), rows));
  }

  @Test
  void answers_are_such_as_can_be_handed_in_where_there_are_any() {
    var opinion = Examples.read("synpunkt");
    var found = solving("synpunkt").answers(Condition.is("subject", "park"), true, Optional.empty()).orElseThrow();
    var evaluation = Plan.compile(opinion).evaluate(new RawAnswers(found.answers()), new Facts(found.on()));
    assertTrue(evaluation.isComplete(), evaluation.problems()::toString);
    assertEquals(List.of("park"), found.answers().get("subject"));
  }

  @Test
  void and_others_where_there_are_none_as_at_a_stop() {
    var found = solving("parkeringstillstand").answers(Condition.is("lasting", "short"), true, Optional.empty()).orElseThrow();
    assertEquals(List.of("short"), found.answers().get("lasting"));
  }

  @Test
  void what_can_not_be_has_no_answers() {
    var both = new Condition.All(List.of(Condition.is("subject", "park"), Condition.is("subject", "street")));
    assertEquals(Optional.empty(), solving("synpunkt").answers(both, true, Optional.empty()));
  }
}
