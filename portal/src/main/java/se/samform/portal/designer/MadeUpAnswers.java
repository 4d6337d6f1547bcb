package se.samform.portal.designer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Scenario;
import se.samform.core.form.FileQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.designer.analysis.Examples;
import se.samform.designer.analysis.Witness;

/** Answers to show documents with: those of the first scenario, else some that could be handed in; never files. */
final class MadeUpAnswers {
    private MadeUpAnswers() {}

    static Evaluation of(Plan plan, LocalDate today) {
        var definition = plan.definition();
        var scenario = definition.flow().scenarios().stream().filter(each -> !each.answers().isEmpty()).findFirst();
        var witness = scenario.isPresent() ? Optional.<Witness>empty() : Examples.of(definition, today).answers(Condition.ALWAYS, true, Optional.empty());
        Map<String, List<String>> answers = new HashMap<>(scenario.map(Scenario::answers).or(() -> witness.map(Witness::answers)).orElse(Map.of()));
        var files = definition.questions().stream().filter(FileQuestion.class::isInstance).map(question -> question.id()).collect(Collectors.toSet());
        answers.keySet().removeAll(files);
        return plan.evaluate(new RawAnswers(answers), new Facts(scenario.map(Scenario::on).or(() -> witness.map(Witness::on)).orElse(today)));
    }
}
