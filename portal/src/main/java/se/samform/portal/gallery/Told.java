package se.samform.portal.gallery;

import java.util.List;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Retold;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Plan;

/** An e-service that tells all its questions and asks none. Rows stand as they are, with what is told in them. */
final class Told {
    private Told() {}

    static Plan of(ServiceDefinition definition) {
        return Plan.compile(new ServiceDefinition(
            definition.about(), definition.catalogue(), definition.terms(), definition.steps().stream().map(Told::step).toList(),
            definition.tables(), definition.roles(), definition.flow()));
    }

    private static Step step(Step step) {
        return new Step(step.id(), step.title(), step.intro(), step.shown(), questions(step.questions()));
    }

    private static List<Question> questions(List<Question> questions) {
        return questions.stream().map(Told::question).toList();
    }

    private static Question question(Question question) {
        if (question instanceof GroupQuestion group) {
            return new GroupQuestion(group.ask(), questions(group.questions()), group.rows(), group.row(), group.display());
        }
        return question.isAnswerable() ? Retold.with(question, question.ask().withReadOnly(Condition.ALWAYS)) : question;
    }
}
