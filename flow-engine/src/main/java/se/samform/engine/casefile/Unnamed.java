package se.samform.engine.casefile;

import java.util.Collection;
import java.util.List;
import se.samform.core.answer.Answer;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Login;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.logic.Evaluation;

/**
 * Whether a form that could have asked who somebody is was answered so that it didn't: those are anonymous, as the form
 * says to them, also where they act for somebody else. An e-service that must be logged in to promises nothing of the kind.
 */
final class Unnamed {

  private Unnamed() {}

  static boolean is(Evaluation evaluation) {
    var definition = evaluation.definition();
    return definition.terms().login() != Login.REQUIRED && asksOfSomebody(definition.questions()) && !namesSomebody(evaluation.answers().values());
  }

  private static boolean asksOfSomebody(List<Question> questions) {
    return questions.stream().anyMatch(question -> question instanceof PersonQuestion || question instanceof GroupQuestion group && asksOfSomebody(group.questions()));
  }

  private static boolean namesSomebody(Collection<Answer> answers) {
    return answers.stream().anyMatch(answer -> answer instanceof Answer.Person || answer instanceof Answer.Rows rows
        && rows.rows().stream().anyMatch(row -> namesSomebody(row.answers().values())));
  }
}
