package se.samform.portal.fill;

import se.samform.core.answer.Look;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.logic.Placed;

/** Times that were chosen last and that somebody else had by then. */
final class TakenTimes {
    private TakenTimes() {}

    static boolean in(OpenDraft open, Step step) {
        return open.evaluation().placed(step).stream().anyMatch(each -> isAt(open, each));
    }

    static boolean isAt(OpenDraft open, Placed placed) {
        var look = open.draft().content().looked().looks().get(placed.path() + "." + SlotQuestion.SLOT);
        return placed.question() instanceof SlotQuestion && look != null && look.result() == Look.Result.NOT_FOUND && look.texts().isEmpty()
            && open.draft().answers().at(placed.path() + "." + SlotQuestion.DAY).isEmpty();
    }
}
