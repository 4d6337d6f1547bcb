package se.samform.designer.settings;

import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** One of what can be chosen in a setting. @param value what is posted; empty for nothing @param hint when to choose it; empty where the label says it */
public record Offer(String value, LocalText label, LocalText hint) {

    static Offer of(String value, String swedish, String english) {
        return new Offer(value, LocalText.of(swedish, english), LocalText.NONE);
    }

    /** What the municipality calls something itself. */
    static Offer own(String value, String name) {
        return new Offer(value, LocalText.of(Language.SWEDISH, name), LocalText.NONE);
    }

    Offer when(String swedish, String english) {
        return new Offer(value, label, LocalText.of(swedish, english));
    }
}
