package se.samform.portal.fill;

import se.samform.core.answer.Wording;
import se.samform.core.text.Language;
import se.samform.engine.draft.Draft;

/** What whoever fills in is told of the case whose answers it began with. @param on the day on which they were handed in */
public record RenewedFrom(String reference, String on) {
    /** Null for what began with none. */
    static RenewedFrom of(Draft draft, Language language) {
        return draft.renewed().map(earlier -> new RenewedFrom(earlier.reference(), Wording.day(earlier.on(), language))).orElse(null);
    }
}
