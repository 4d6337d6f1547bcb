package se.samform.portal.fill;

import java.util.List;
import java.util.stream.Collectors;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.logic.Placed;
import se.samform.core.text.Language;

/** A problem with what stands on no page: a value that is worked out and kept off it. */
record Unplaced(Problem problem, Question question) {

    static List<Unplaced> in(OpenDraft open, Step step) {
        var placed = open.evaluation().placed(step).stream().map(Placed::path).collect(Collectors.toSet());
        return open.problemsOf(step).stream().filter(Problem.Undecided.class::isInstance)
            .filter(problem -> !placed.contains(problem.path()))
            .map(problem -> new Unplaced(problem, open.definition().questionAt(problem.path()).orElseThrow())).toList();
    }

    String text(Language language) {
        return ProblemTexts.of(problem, question, language);
    }
}
