package se.samform.portal.wording;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.StatusKind;

/** The day by which the citizen was promised an answer: the same for them, for officers and for the contact centre. */
public final class Promise {
    private Promise() {}

    /** Until it was kept: nothing is due any more once a case is decided, or over. */
    public static Optional<LocalDate> of(CaseState state) {
        return state.dueOn().filter(day -> !state.isOver() && state.kind() != StatusKind.DECIDED);
    }
}
