package se.samform.portal.fill;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.Step;
import se.samform.core.logic.Placed;
import se.samform.core.text.Language;
import se.samform.core.ui.Answered;
import se.samform.core.ui.Asking;
import se.samform.core.ui.Phrase;
import se.samform.core.ui.QuestionView;
import se.samform.core.ui.QuestionViews;

/**
 * A step's page, worked out.
 *
 * @param path of the step inside the municipality
 * @param shown paths of the questions on it, for the post to say what was asked
 * @param next the step after this one; empty when that is the review
 * @param takesFiles whether the step may ask for files, also when it doesn't yet
 */
public record StepView(
    String path, String draftPath, Phrase service, Phrase title, Phrase intro, Rail rail, List<QuestionView> questions, List<ErrorLine> errors,
    String shown, int revision, Optional<Phrase> next, boolean takesFiles, StepState state, List<Phrase> parked) {

    /** Where no register is asked. */
    static StepView of(OpenDraft open, Step step, StepState state, Language language, String review) {
        return of(open, step, state, language, review, Asking.NOBODY);
    }

    static StepView of(OpenDraft open, Step step, StepState state, Language language, String review, Asking asking) {
        var errors = StepErrors.of(open, step, state, language, asking);
        var shown = open.evaluation().placed(step);
        return new StepView(
            open.path(step), open.path(), Phrase.of(open.definition().title(), language), Phrase.of(step.title(), language),
            Phrase.of(open.evaluation().intro(step), language), Rail.of(open, step.id(), language, review), questions(open, step, errors, state, language, asking),
            errors.lines(), shown.stream().map(Placed::path).collect(Collectors.joining(",")), open.draft().revision(),
            next(open, step, language), step.takesFiles(), state, parked(open, step, language));
    }

    private static List<QuestionView> questions(
            OpenDraft open, Step step, StepErrors errors, StepState state, Language language, Asking asking) {
        var answered = new Answered(
            open.draft().answers(), open.draft().content().filesById(), open.evaluation(), errors.atFields(), state.freshIds(),
            language, open.today().date(), asking);
        return new QuestionViews(answered).of(step);
    }

    private static Optional<Phrase> next(OpenDraft open, Step step, Language language) {
        var steps = open.steps();
        int at = steps.stream().map(Step::id).toList().indexOf(step.id());
        return at >= 0 && at + 1 < steps.size() ? Optional.of(Phrase.of(steps.get(at + 1).title(), language)) : Optional.empty();
    }

    /** What is told of those of the step's questions that are not asked for the time being. */
    private static List<Phrase> parked(OpenDraft open, Step step, Language language) {
        return open.today().parked().stream().filter(each -> !each.text().isEmpty() && step.has(each.part()))
            .map(each -> Phrase.of(each.text(), language)).toList();
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    public boolean isCheck() {
        return state.check();
    }

    /** Ids of the questions of which the page tells what is wrong, for the post to say so again. */
    public String checked() {
        return Arrays.stream(shown.split(",")).filter(state::checks).collect(Collectors.joining(","));
    }

    public boolean isStale() {
        return state.stale();
    }

    public boolean isLater() {
        return state.later();
    }

    public boolean isSavedNow() {
        return state.saved();
    }

    public boolean isChange() {
        return state.change();
    }

    public int freshCount() {
        return state.fresh().size();
    }

    public String firstFresh() {
        return state.fresh().isEmpty() ? "" : state.fresh().getFirst();
    }
}
