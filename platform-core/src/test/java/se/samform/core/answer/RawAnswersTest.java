package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Ask;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.Step;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

class RawAnswersTest {

  @Test
  void an_answer_taken_away_was_never_there() {
    assertEquals(RawAnswers.NONE, RawAnswers.NONE.with("a", "x").with("a", List.of()));
  }

  @Test
  void a_posted_step_replaces_its_own_answers_and_keeps_files_and_other_steps() {
    var step = Examples.read("felanmalan").step("what").orElseThrow();
    var before = RawAnswers.NONE.with("acute", "yes").with("photo", "id").with("place", "Provgatan 4");
    var after = before.withStep(step, ids(step), Map.of("category", List.of("lamp"), "intruder", List.of("x")));
    assertEquals(
        Map.of("category", List.of("lamp"), "photo", List.of("id"), "place", List.of("Provgatan 4")), after.texts());
  }

  @Test
  void what_was_typed_to_a_question_that_is_not_asked_now_stays() {
    var step = Examples.read("felanmalan").step("what").orElseThrow();
    var asked = ids(step);
    asked.remove("lamp-number");
    var before = RawAnswers.NONE.with("lamp-number", "17").with("description", "Mörkt");
    var after = before.withStep(step, asked, Map.of("category", List.of("road")));
    assertEquals(Map.of("category", List.of("road"), "lamp-number", List.of("17")), after.texts());
  }

  @Test
  void with_a_row_goes_what_was_answered_in_it_and_the_others_keep_theirs() {
    var trips = new GroupQuestion(Reads.ASK, List.of(new YesNoQuestion(Ask.of("far", LocalText.NONE))), new Rows.Free(1, 5), LocalText.NONE);
    var step = new Step("s", LocalText.NONE, LocalText.NONE, Condition.ALWAYS, List.of(trips));
    var before = RawAnswers.NONE.with("q", List.of("1", "2", "3")).with("q.1.far", "yes").with("q.2.far", "no").with("q.3.far", "yes");
    var after = before.withStep(step, Set.of("q", "q.1.far", "q.2.far", "q.3.far"),
        Map.of("q", List.of("1", "3", "4"), "q.1.far", List.of("no"), "q.3.far", List.of("yes"), "q.2.far", List.of("yes"), "q.4.far", List.of("yes")));
    assertEquals(
        Map.of("q", List.of("1", "3", "4"), "q.1.far", List.of("no"), "q.3.far", List.of("yes"), "q.4.far", List.of("yes")), after.texts());
  }

  private static Set<String> ids(Step step) {
    return step.questions().stream().map(Question::id).collect(Collectors.toCollection(HashSet::new));
  }
}
