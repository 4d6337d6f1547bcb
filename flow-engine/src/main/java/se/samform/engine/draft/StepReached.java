package se.samform.engine.draft;

import java.util.List;
import java.util.Objects;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;

/** How far somebody has come who answers. */
final class StepReached {

  private StepReached() {}

  /** The number, from 1, of the last step where the answers differ; 0 where they are the same. */
  static int by(ServiceDefinition definition, RawAnswers before, RawAnswers after) {
    var steps = definition.steps();
    for (var number = steps.size(); number > 0; number--) {
      if (differs(steps.get(number - 1), before, after)) {
        return number;
      }
    }
    return 0;
  }

  private static boolean differs(Step step, RawAnswers before, RawAnswers after) {
    return List.of(before, after).stream().flatMap(answers -> answers.texts().keySet().stream())
        .anyMatch(path -> step.has(question(path)) && !Objects.equals(before.at(path), after.at(path)));
  }

  /** A dot parts a question from its fields and rows. */
  private static String question(String path) {
    var dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
