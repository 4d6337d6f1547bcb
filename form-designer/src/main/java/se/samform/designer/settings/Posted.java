package se.samform.designer.settings;

import java.util.Map;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Wish;

/** What becomes of what somebody typed or pressed. */
public sealed interface Posted {

    /** To be done; nothing where all is so already. */
    record Done(Wish wish) implements Posted {}

    /** It can't be. @param sentence what is wrong, and how to mend it */
    record Wrong(LocalText sentence) implements Posted {}

    /** There is no such setting, or no such thing: somebody has changed the e-service meanwhile. */
    record NotThere() implements Posted {}

    static Posted wrong(String swedish, String english) {
        return new Wrong(LocalText.of(swedish, english));
    }

    static Posted nothing() {
        return new Done(new Wish(Edit.NOTHING, Map.of()));
    }
}
