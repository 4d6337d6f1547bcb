package se.samform.portal.fill;

import java.util.List;
import java.util.Optional;
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

    public String reviewPath() {
        return path() + "/review";
    }

    /** The step, if it is one of those to go through. */
    public Optional<Step> shownStep(String id) {
        return evaluation.shownSteps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** Where to go from a step; also from one that the answers just posted have hidden. */
    String pathAfter(Step step) {
        int at = definition().steps().indexOf(step);
        return evaluation.shownSteps().stream().filter(each -> definition().steps().indexOf(each) > at).findFirst()
            .map(this::path).orElseGet(this::reviewPath);
    }

    /** Where one came from; the start page before the first step. */
    String pathBefore(Step step) {
        int at = definition().steps().indexOf(step);
        List<Step> before = evaluation.shownSteps().stream().filter(each -> definition().steps().indexOf(each) < at).toList();
        return before.isEmpty() ? "e/" + service.key() : path(before.getLast());
    }

    /** Where to go on: the first step that lacks something, else the review. */
    String pathToContinue() {
        return evaluation.shownSteps().stream().filter(step -> !evaluation.problemsOf(step.id()).isEmpty()).findFirst()
            .map(this::path).orElseGet(this::reviewPath);
    }
}
