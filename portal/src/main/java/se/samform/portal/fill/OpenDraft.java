package se.samform.portal.fill;

import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Problem;
import se.samform.core.form.Information;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Evaluation;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.engine.draft.Draft;

/** A draft that its owner has opened, with what its answers mean today. */
public record OpenDraft(Draft draft, Applicant owner, Published service, Today today, Evaluation evaluation) {

    static OpenDraft of(Draft draft, Applicant owner, Published service, Today today) {
        var evaluation = service.plan().evaluate(draft.answers(), draft.content().filesById(), owner.in(today.facts()));
        return new OpenDraft(draft, owner, service, today, evaluation);
    }

    OpenDraft with(Draft changed) {
        return changed == draft ? this : of(changed, owner, service, today);
    }

    public ServiceDefinition definition() {
        return service.definition();
    }

    /** Its path inside the municipality. */
    public String path() {
        return "d/" + draft.id().text();
    }

    public String path(Step step) {
        return path() + "/" + step.id();
    }

    String changeoverPath() {
        return path() + "/changeover";
    }

    public String reviewPath() {
        return path() + "/review";
    }

    /** The steps to go through; of a supplement with what it asks, and only those that ask something. */
    public List<Step> steps() {
        return evaluation.shownSteps().stream().map(this::narrowed).filter(step -> draft.supplement().isEmpty() || asks(step)).toList();
    }

    /** A step with what is asked of it. */
    Step narrowed(Step step) {
        return draft.supplement().map(supplement -> supplement.narrowed(step)).orElse(step);
    }

    private boolean asks(Step step) {
        return evaluation.placed(step).stream().anyMatch(placed -> !(placed.question() instanceof Information));
    }

    /** What is wrong with what is asked. */
    List<Problem> problemsOf(Step step) {
        return evaluation.problemsOf(step.id()).stream().filter(this::isAskedAbout).toList();
    }

    private boolean isAskedAbout(Problem problem) {
        return draft.supplement().map(supplement -> supplement.isAsked(problem.path())).orElse(true);
    }

    public boolean isComplete() {
        return evaluation.problems().stream().noneMatch(this::isAskedAbout);
    }

    /** The step, if it is one of those to go through. */
    public Optional<Step> shownStep(String id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** Where to go from a step; also from one that the answers just posted have hidden. */
    String pathAfter(Step step) {
        int at = place(step);
        return steps().stream().filter(each -> place(each) > at).findFirst()
            .map(this::path).orElseGet(this::reviewPath);
    }

    /** Where one came from; the start page before the first step. */
    String pathBefore(Step step) {
        int at = place(step);
        List<Step> before = steps().stream().filter(each -> place(each) < at).toList();
        return before.isEmpty() ? startPath() : path(before.getLast());
    }

    /** Where it was begun. */
    String startPath() {
        return draft.supplement().map(supplement -> "my/" + supplement.caseId().text()).orElseGet(() -> "e/" + service.key());
    }

    private int place(Step step) {
        return definition().steps().stream().map(Step::id).toList().indexOf(step.id());
    }

    /** Where it is found again by whoever goes on with it later. */
    String keptPath() {
        if (draft.supplement().isPresent()) return startPath();
        return isDeputed() ? "desk/register" : "my";
    }

    /** Whether somebody at the desk fills it in for whoever it is to be. */
    boolean isDeputed() {
        return owner instanceof Applicant.Deputy;
    }

    /** Where to go on: the first step that lacks something, else the review. What a supplement asks is answered already, and to be looked at. */
    String pathToContinue() {
        boolean isNew = draft.supplement().isPresent() && draft.revision() == 1;
        if (isNew && !steps().isEmpty()) return path(steps().getFirst());
        return steps().stream().filter(step -> !problemsOf(step).isEmpty()).findFirst()
            .map(this::path).orElseGet(this::reviewPath);
    }
}
