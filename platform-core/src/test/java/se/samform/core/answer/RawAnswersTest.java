package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.Examples;

class RawAnswersTest {

  @Test
  void an_answer_taken_away_was_never_there() {
    assertEquals(RawAnswers.NONE, RawAnswers.NONE.with("a", "x").with("a", List.of()));
  }

  @Test
  void a_posted_step_replaces_its_own_answers_and_keeps_files_and_other_steps() {
    var step = Examples.read("felanmalan").step("what").orElseThrow();
    var before = RawAnswers.NONE.with("acute", "yes").with("photo", "id").with("place", "Provgatan 4");
    var after = before.withStep(step, Map.of("category", List.of("lamp"), "intruder", List.of("x")));
    assertEquals(
        Map.of("category", List.of("lamp"), "photo", List.of("id"), "place", List.of("Provgatan 4")), after.texts());
  }

  @Test
  void what_was_typed_to_a_question_that_is_not_asked_now_stays() {
    var step = Examples.read("felanmalan").step("what").orElseThrow();
    var asked = step.questions().stream().filter(question -> !question.id().equals("lamp-number")).toList();
    var before = RawAnswers.NONE.with("lamp-number", "17").with("description", "Mörkt");
    var after = before.withStep(step, asked, Map.of("category", List.of("road")));
    assertEquals(Map.of("category", List.of("road"), "lamp-number", List.of("17")), after.texts());
  }
}
