package se.samform.designer.settings;

import se.samform.core.text.LocalText;
import se.samform.designer.draft.Place;

/**
 * What a setting is called, and where it stands.
 *
 * @param hint what it means, in a sentence or two; empty where the label says it
 * @param isNeeded whether nothing goes without it
 */
public record Named(Place at, LocalText label, LocalText hint, boolean isNeeded) {

    static Named of(Place at, String swedish, String english) {
        return new Named(at, LocalText.of(swedish, english), LocalText.NONE, false);
    }

    Named hint(String swedish, String english) {
        return new Named(at, label, LocalText.of(swedish, english), isNeeded);
    }

    Named needed() {
        return new Named(at, label, hint, true);
    }
}
