package se.samform.designer.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;

class BruteForceTest {

  private static final Condition FIRST = Condition.is("q0", "yes");

  /** One after the other asked when what stands beside it holds. */
  private static ServiceDefinition form(Condition... shown) {
    var questions = IntStream.range(0, shown.length).mapToObj(i -> new YesNoQuestion(Blank.ask("q" + i).withShown(shown[i]))).toList();
    return Blank.definition(List.of(Blank.step("s0", questions)), List.of(), new DrawnFlow(List.of(), new Random(1)).plain());
  }

  private static List<String> claims(ServiceDefinition form) {
    return new Judge(BruteForce.book(form, 1_000).orElseThrow()).must().stream().map(Claim::at).sorted().toList();
  }

  @Test
  void every_answer_and_none_is_given_to_every_question() {
    assertEquals(27, BruteForce.book(form(Condition.ALWAYS, Condition.ALWAYS, Condition.ALWAYS), 27).orElseThrow().fillings);
    assertTrue(BruteForce.book(form(Condition.ALWAYS, Condition.ALWAYS, Condition.ALWAYS), 26).isEmpty());
  }

  @Test
  void nothing_is_claimed_of_a_question_that_comes_and_goes() {
    assertEquals(List.of(), claims(form(Condition.ALWAYS, FIRST, Condition.is("q1", "no"))));
  }

  @Test
  void a_question_that_waits_for_two_answers_of_which_one_hides_the_other_is_never_shown() {
    var never = new Condition.All(List.of(Condition.is("q1", "yes"), Condition.is("q0", "no")));
    assertEquals(List.of("/steps/0/questions/2", "/steps/0/questions/2/shown"), claims(form(Condition.ALWAYS, FIRST, never)));
  }

  @Test
  void what_opens_nothing_beside_something_else_is_a_part_that_never_holds() {
    var never = new Condition.All(List.of(FIRST, Condition.is("q0", "no")));
    assertEquals(List.of("/steps/0/questions/1/shown/any/1"), claims(form(Condition.ALWAYS, new Condition.Any(List.of(FIRST, never)))));
  }

  @Test
  void small_forms_at_random_have_much_that_is_claimed_of_them() {
    var kinds = LongStream.range(0, 40).mapToObj(SmallForms::of).flatMap(form -> BruteForce.book(form, 1_000).stream())
        .flatMap(book -> new Judge(book).must().stream()).map(Claim::kinds).collect(Collectors.toSet());
    assertTrue(kinds.size() > 3, kinds::toString);
  }
}
