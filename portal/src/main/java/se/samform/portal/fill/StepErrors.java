package se.samform.portal.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.PartTexts;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.RowTitles;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.logic.Placed;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.ui.Asking;
import se.samform.portal.edge.Texts;

/** What is wrong on a step's page: at the fields, and as a list that leads to them, in page order. */
final class StepErrors {
    private final Language language;
    private final Map<String, List<String>> atFields = new LinkedHashMap<>();
    private final List<ErrorLine> lines = new ArrayList<>();

    private StepErrors(Language language) {
        this.language = language;
    }

    /** With {@link StepState#check} everything that is wrong, without it only the files that were just refused. */
    static StepErrors of(OpenDraft open, Step step, StepState state, Language language, Asking asking) {
        var errors = new StepErrors(language);
        for (Placed placed : open.evaluation().placed(step)) {
            var refused = state.refusals().stream().filter(each -> each.question().equals(placed.path())).toList();
            if (!refused.isEmpty() && placed.question() instanceof FileQuestion files) errors.refuse(files, placed.path(), refused);
            else if (TakenTimes.isAt(open, placed)) errors.take(placed);
            else if (state.checks(placed.path()) && isUnchosen(open, placed, asking)) errors.choose(placed);
            else if (state.checks(placed.path())) open.evaluation().problemsAt(placed.path()).forEach(problem -> errors.add(placed, problem));
        }
        Unplaced.in(open, step).forEach(each -> errors.lines.add(new ErrorLine("#main", each.text(language))));
        return errors;
    }

    /** One of what a register offers is to be chosen first: its fields are not on the page yet. */
    private static boolean isUnchosen(OpenDraft open, Placed placed, Asking asking) {
        boolean isAnswered = open.draft().answers().at(placed.path()).stream().anyMatch(text -> !text.isBlank());
        return asking.offered().containsKey(placed.path()) && !isAnswered && !open.evaluation().problemsAt(placed.path()).isEmpty();
    }

    private void choose(Placed placed) {
        add(placed, new Problem.Missing(placed.path()));
    }

    /** Sentences by the path of the field. */
    Map<String, List<String>> atFields() {
        return atFields;
    }

    List<ErrorLine> lines() {
        return lines;
    }

    /** A refused file stands for whatever else is wrong with the question: that it is missing need not be said. */
    private void refuse(FileQuestion question, String path, List<Refusal> refusals) {
        refusals.stream().map(refusal -> refusal.text(question, language)).distinct().forEach(text -> add(path, text, text));
    }

    /** That the time is somebody else's stands for that it is missing now. */
    private void take(Placed placed) {
        String path = placed.path() + "." + SlotQuestion.DAY;
        String sentence = Texts.text(language.locale(), "error.time-taken");
        add(path, sentence, placed.question().ask().phrasing().label().in(language) + ": " + sentence);
    }

    private void add(Placed placed, Problem problem) {
        String sentence = ProblemTexts.of(problem, placed.question(), language);
        add(problem.path(), sentence, inList(placed, problem, sentence, placed.question().ask().phrasing().label(), language));
    }

    private void add(String path, String atField, String inList) {
        atFields.computeIfAbsent(path, ignored -> new ArrayList<>()).add(atField);
        lines.add(new ErrorLine("#" + path, inList));
    }

    /** Far from its field a sentence must say what it is about, and in which row; what is missing, and a stop, say the former already. @param called as it is called there */
    static String inList(Placed placed, Problem problem, String sentence, LocalText called, Language language) {
        var about = Stream.concat(
            placed.rows().stream().map(row -> RowTitles.of(row.group(), row.key(), row.number(), language)),
            problem instanceof Problem.Missing || problem instanceof Problem.Stopped ? Stream.of() : Stream.of(name(placed, problem.path(), called.in(language), language)));
        return Stream.concat(about, Stream.of(sentence)).collect(Collectors.joining(": "));
    }

    private static String name(Placed placed, String path, String name, Language language) {
        return placed.question().partKeys().stream().filter(key -> path.equals(placed.path() + "." + key)).findFirst()
            .map(key -> name + (name.endsWith("?") ? " " : ", ") + PartTexts.label(placed.question(), key, language)).orElse(name);
    }
}
