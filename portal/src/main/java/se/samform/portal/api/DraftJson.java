package se.samform.portal.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.form.Option;
import se.samform.core.form.Step;
import se.samform.core.json.Json;
import se.samform.core.json.Trees;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Placed;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.draft.Draft;

/** A draft as REST tells it: its answers, and what they mean under the e-service's logic. */
final class DraftJson {
    private DraftJson() {}

    static JsonObjectBuilder of(Draft draft, Published service, Evaluation evaluation, Language language) {
        return Json.createObjectBuilder().add("id", draft.id().text()).add("revision", draft.revision())
            .add("service", service.key().value()).add("version", service.version())
            .add("expiresAt", draft.expiresAt().toString())
            .add("answers", AnswersCodec.write(draft.answers(), service.definition()))
            .add("questions", questions(evaluation)).add("problems", problems(evaluation.problems(), evaluation, language))
            .add("complete", evaluation.isComplete());
    }

    /** The questions that stand on pages now: whether each must or may be answered, and the options that come and go. */
    static JsonObject questions(Evaluation evaluation) {
        var questions = Json.createObjectBuilder();
        for (Step step : evaluation.definition().steps()) {
            for (Placed placed : evaluation.placed(step)) {
                if (placed.question().isAnswerable()) {
                    questions.add(placed.path(), question(placed, evaluation));
                }
            }
        }
        return questions.build();
    }

    private static JsonObjectBuilder question(Placed placed, Evaluation evaluation) {
        var question = Json.createObjectBuilder().add("required", evaluation.isRequired(placed.path()));
        if (evaluation.isReadOnly(placed.path())) question.add("readOnly", true);
        boolean comeAndGo = placed.question().options().stream().anyMatch(option -> !option.shown().equals(Condition.ALWAYS));
        if (comeAndGo) question.add("options", Trees.texts(evaluation.options(placed.path()).stream().map(Option::id).toList()));
        return question;
    }

    /** What is missing or wrong, for a person to read. */
    static JsonArray problems(List<Problem> problems, Evaluation evaluation, Language language) {
        var list = Json.createArrayBuilder();
        for (Problem problem : problems) {
            list.add(Json.createObjectBuilder().add("path", problem.path()).add("message", sentence(problem, evaluation, language)));
        }
        return list.build();
    }

    private static String sentence(Problem problem, Evaluation evaluation, Language language) {
        return ProblemTexts.of(problem, evaluation.questionAt(problem.path()), language);
    }
}
