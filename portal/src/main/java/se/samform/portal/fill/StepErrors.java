package se.samform.portal.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.PersonTexts;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.text.Language;

/** What is wrong on a step's page: at the fields, and as a list that leads to them, in page order. */
final class StepErrors {
    private final Language language;
    private final Map<String, List<String>> atFields = new LinkedHashMap<>();
    private final List<ErrorLine> lines = new ArrayList<>();

    private StepErrors(Language language) {
        this.language = language;
    }

    /** With {@link StepState#check} everything that is wrong, without it only the files that were just refused. */
    static StepErrors of(OpenDraft open, Step step, StepState state, Language language) {
        var errors = new StepErrors(language);
        for (Question question : open.evaluation().shownQuestions(step)) {
            var refused = state.refusals().stream().filter(each -> each.question().equals(question.id())).toList();
            if (!refused.isEmpty() && question instanceof FileQuestion files) errors.refuse(files, refused);
            else if (state.checks(question.id())) open.evaluation().problemsAt(question.id()).forEach(problem -> errors.add(question, problem));
        }
        return errors;
    }

    /** Sentences by the path of the field. */
    Map<String, List<String>> atFields() {
        return atFields;
    }

    List<ErrorLine> lines() {
        return lines;
    }

    /** A refused file stands for whatever else is wrong with the question: that it is missing need not be said. */
    private void refuse(FileQuestion question, List<Refusal> refusals) {
        refusals.stream().map(refusal -> refusal.text(question, language)).distinct().forEach(text -> add(question.id(), text, text));
    }

    private void add(Question question, Problem problem) {
        String sentence = ProblemTexts.of(problem, question, language);
        add(problem.path(), sentence, inList(question, problem, sentence));
    }

    private void add(String path, String atField, String inList) {
        atFields.computeIfAbsent(path, ignored -> new ArrayList<>()).add(atField);
        lines.add(new ErrorLine("#" + path, inList));
    }

    /** Far from its field a sentence must say what it is about; what is missing says so already. */
    static String inList(Question question, Problem problem, String sentence, Language language) {
        if (problem instanceof Problem.Missing) return sentence;
        return name(question, problem.path(), language) + ": " + sentence;
    }

    private String inList(Question question, Problem problem, String sentence) {
        return inList(question, problem, sentence, language);
    }

    private static String name(Question question, String path, Language language) {
        String name = question.ask().name().in(language);
        if (!(question instanceof PersonQuestion person)) return name;
        return person.fields().stream().filter(field -> person.path(field).equals(path)).findFirst()
            .map(field -> name + ", " + PersonTexts.label(field, language)).orElse(name);
    }
}
