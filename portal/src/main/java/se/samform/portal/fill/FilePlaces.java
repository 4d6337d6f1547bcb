package se.samform.portal.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.logic.Evaluation;

/** Where a step takes files: its own questions, shown or not, and those in the rows that its groups have. */
final class FilePlaces {
    private final Evaluation evaluation;
    private final Map<String, FileQuestion> places = new LinkedHashMap<>();

    private FilePlaces(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** By path: {@code certificate}, {@code diary.2.photo}. */
    static Map<String, FileQuestion> of(Step step, Evaluation evaluation) {
        var places = new FilePlaces(evaluation);
        places.add(step.questions(), "");
        return places.places;
    }

    private void add(List<Question> questions, String prefix) {
        questions.forEach(question -> add(question, prefix + question.id()));
    }

    private void add(Question question, String path) {
        if (question instanceof FileQuestion files) places.put(path, files);
        if (question instanceof GroupQuestion group) evaluation.rowsOf(path).forEach(key -> add(group.questions(), path + "." + key + "."));
    }
}
