package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.Examples;

/** What hides a question, and what may show it. */
class ReachTest {

  private static final Facts FACTS = new Facts(LocalDate.of(2027, 5, 3));
  private static final Plan PLAN = Plan.compile(Examples.read("skolskjuts"));
  private static final RawAnswers DISTANCE =
      RawAnswers.NONE.with("relation", "guardian").with("custody", "sole").with("school", "bjork").with("reason", "distance");

  @Test
  void what_is_hidden_is_told_with_what_decides_it() {
    var hidden = PLAN.evaluate(DISTANCE, FACTS).hidden();
    assertEquals(List.of("reason"), hidden.get("certificate"));
    assertEquals(List.of("school"), hidden.get("other-school"));
    assertFalse(hidden.containsKey("distance"), "it is shown");
  }

  @Test
  void it_is_decided_through_what_is_hidden_itself_but_not_through_what_stays_answered() {
    assertEquals(List.of("custody"), PLAN.evaluate(DISTANCE, FACTS).hidden().get("other-guardian"));
    assertEquals(List.of("relation"), PLAN.evaluate(DISTANCE.with("relation", "foster"), FACTS).hidden().get("other-guardian"));
  }

  @Test
  void what_is_answered_as_it_has_to_be_decides_nothing_while_something_else_is_in_the_way() {
    var permit = Plan.compile(Examples.read("parkeringstillstand"));
    var applied = RawAnswers.NONE.with("matter", "new").with("resident", "yes");
    assertEquals(List.of("doctor-consent"), permit.evaluate(applied.with("doctor-consent", "no"), FACTS).hidden().get("doctor"));
    assertEquals(List.of("matter"), permit.evaluate(RawAnswers.NONE.with("matter", "lost").with("resident", "yes"), FACTS).hidden().get("doctor"));
  }

  @Test
  void no_answer_shows_what_is_not_asked_today() {
    var parked = PLAN.evaluate(DISTANCE, new Facts(FACTS.today(), Set.of("certificate", "days"))).hidden();
    assertEquals(List.of(), parked.get("certificate"));
    assertEquals(List.of(), parked.get("second-home"), "its step is parked");
  }
}
