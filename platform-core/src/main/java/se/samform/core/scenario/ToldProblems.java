package se.samform.core.scenario;

import java.util.List;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** What is wrong with a scenario's answers, said as on the page, each with the question that it is about. */
final class ToldProblems {

  private ToldProblems() {}

  static LocalText of(List<Problem> problems, Evaluation evaluation) {
    return Naming.few(problems.stream().map(problem -> of(problem, evaluation)).toList(), "; ");
  }

  private static LocalText of(Problem problem, Evaluation evaluation) {
    var question = evaluation.questionAt(problem.path());
    return LocalText.of("%s: %s", "%s: %s").formatted(
        Naming.of(question.ask().name(), problem.path()),
        problem instanceof Problem.NotAnOption(var path, var value)
            ? LocalText.of("”%s” finns inte att välja", "\"%s\" is not there to be chosen").formatted(value)
            : Naming.each(language -> ProblemTexts.of(problem, question, language)));
  }
}
