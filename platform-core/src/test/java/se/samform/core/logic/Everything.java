package se.samform.core.logic;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;

/** All that an evaluation says, in words, to be compared as a whole. */
final class Everything {

  private final Evaluation evaluation;
  private final List<String> said = new ArrayList<>();

  private Everything(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  static List<String> of(Evaluation evaluation) {
    var everything = new Everything(evaluation);
    everything.say(evaluation.definition().questions(), "");
    evaluation.definition().steps().forEach(step -> everything.said.add(step.id() + " " + evaluation.placed(step)));
    everything.said.add("steps " + evaluation.shownSteps().stream().map(step -> step.id()).toList());
    everything.said.add("problems " + evaluation.problems());
    everything.said.add("answers " + evaluation.answers());
    everything.said.add("route " + evaluation.route() + " complete " + evaluation.isComplete());
    return everything.said;
  }

  private void say(List<Question> questions, String prefix) {
    for (var question : questions) {
      var path = prefix + question.id();
      said.add(path + " shown " + evaluation.isShown(path) + " required " + evaluation.isRequired(path)
          + " " + evaluation.answer(path) + " " + evaluation.problemsAt(path) + " rows " + evaluation.rowsOf(path));
      if (question instanceof GroupQuestion group) {
        evaluation.rowsOf(path).forEach(key -> say(group.questions(), path + "." + key + "."));
      }
    }
  }

  static RawAnswers merged(List<RawAnswers> answers) {
    return answers.stream().reduce(RawAnswers.NONE, (all, one) -> all.with(one.texts()));
  }
}
