package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.Party;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;

/** Those who must sign besides the one who hands in. */
class PartiesTest {

  private static final Facts FACTS = new Facts(LocalDate.of(2027, 8, 17));
  private static final Plan PLAN = Plan.compile(Corpus.definition("signing"));
  private static final RawAnswers ALL =
      RawAnswers.NONE.with("me.personalNumber", "19121212-1212")
          .with("guardian.personalNumber", "19900101-2385").with("guardian.email", "vera@exempel.invalid")
          .with("owners", List.of("a", "b"))
          .with("owners.a.owner.personalNumber", "19730288-9931").with("owners.a.owner.email", "johan@exempel.invalid");

  @Test
  void are_told_with_their_place_in_page_order_those_in_rows_too() {
    assertEquals(List.of("guardian", "owners.a.owner"), PLAN.evaluate(ALL, FACTS).parties().stream().map(Party::path).toList());
  }

  @Test
  void what_is_wrong_between_them_is_told_at_the_later_one_alone() {
    var twice = ALL.with("owners.b.owner.personalNumber", "19900101-2385").with("owners.b.owner.email", "vera@exempel.invalid");
    var evaluation = PLAN.evaluate(twice, FACTS);
    var problem = new Problem.SignsTwice("owners.b.owner.personalNumber");
    assertEquals(List.of(problem), evaluation.problems());
    assertEquals(List.of(problem), evaluation.problemsAt("owners.b.owner"));
    assertEquals(List.of(problem), evaluation.problemsOf("one"));
    assertEquals(List.of(), evaluation.problemsAt("guardian"));
    assertTrue(evaluation.answer("owners").isPresent());
    assertFalse(evaluation.isComplete());
  }

  @Test
  void who_is_logged_in_signs_anyway_whatever_the_form_asks() {
    var evaluation = PLAN.evaluate(ALL, FACTS.withApplicant("197302889931"));
    assertEquals(List.of(new Problem.SignsAnyway("owners.a.owner.personalNumber")), evaluation.problems());
    assertFalse(FACTS.withApplicant("197302889931").toString().contains("9931"));
  }

  @Test
  void a_change_of_one_mends_what_was_wrong_with_another() {
    var live = PLAN.follow(new Given(ALL.with("guardian.personalNumber", "19121212-1212"), FACTS));
    assertTrue(live.evaluation().problems().contains(new Problem.SignsAnyway("guardian.personalNumber")));
    live.change("me.personalNumber", List.of("19900101-2385"));
    assertFalse(live.evaluation().problems().contains(new Problem.SignsAnyway("guardian.personalNumber")));
  }
}
