package se.samform.portal.fill;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.form.Step;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;

/** Where one is among the steps; the review is the last of them. @param number from 1 */
public record Rail(List<RailStep> steps, int number) {

    public int count() {
        return steps.size();
    }

    public Phrase current() {
        return steps.get(number - 1).name();
    }

    /** @param current id of the step, or anything else for the review @param review what the review is called */
    static Rail of(OpenDraft open, String current, Language language, String review) {
        var shown = open.steps();
        int at = (int) shown.stream().takeWhile(step -> !step.id().equals(current)).count();
        var steps = new ArrayList<RailStep>();
        for (int i = 0; i < shown.size(); i++) steps.add(step(open, shown.get(i), i - at, language));
        boolean isReview = at == shown.size();
        boolean mayReview = !isReview && open.isComplete();
        steps.add(new RailStep(Phrase.plain(review), mayReview ? open.reviewPath() : "", isReview ? RailStep.State.CURRENT : RailStep.State.TO_COME));
        return new Rail(steps, at + 1);
    }

    /** @param distance from the current step; negative before it */
    private static RailStep step(OpenDraft open, Step step, int distance, Language language) {
        var state = state(open, step, distance);
        boolean mayGo = state == RailStep.State.DONE || state == RailStep.State.LACKING;
        return new RailStep(Phrase.of(step.title(), language), mayGo ? open.path(step) : "", state);
    }

    private static RailStep.State state(OpenDraft open, Step step, int distance) {
        if (distance == 0) return RailStep.State.CURRENT;
        boolean lacks = !open.problemsOf(step).isEmpty();
        if (distance < 0) return lacks ? RailStep.State.LACKING : RailStep.State.DONE;
        return lacks || !isBegun(open, step) ? RailStep.State.TO_COME : RailStep.State.DONE;
    }

    private static boolean isBegun(OpenDraft open, Step step) {
        return step.paths().stream().anyMatch(path -> !open.draft().answers().at(path).isEmpty());
    }
}
