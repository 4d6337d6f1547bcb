package se.samform.core.form;

import java.util.List;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** One page of the form, with an address of its own. A question in a hidden step is hidden. */
public record Step(String id, LocalText title, LocalText intro, Condition shown, List<Question> questions) {

  public Step {
    questions = List.copyOf(questions);
  }

  /** Whether files may be asked for, also when they aren't yet. */
  public boolean takesFiles() {
    return takesFiles(questions);
  }

  private static boolean takesFiles(List<Question> questions) {
    return questions.stream().anyMatch(question ->
        question instanceof FileQuestion || question instanceof GroupQuestion group && takesFiles(group.questions()));
  }

  /** Whether a question with this id stands in it, also inside a group. */
  public boolean has(String id) {
    return has(questions, id);
  }

  private static boolean has(List<Question> questions, String id) {
    return questions.stream().anyMatch(question ->
        question.id().equals(id) || question instanceof GroupQuestion group && has(group.questions(), id));
  }

  /** The paths of all answers that may be given in this step. */
  public List<String> paths() {
    return questions.stream().flatMap(question -> question.paths().stream()).toList();
  }
}
