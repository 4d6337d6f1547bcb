package se.samform.designer.settings;

import java.util.List;
import java.util.Map;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;

/** What becomes of something that is to be done to a form. */
public sealed interface Acted {

    /** @param then what is selected when it is done */
    record Done(Wish wish, Place then) implements Acted {}

    /** It can't be. @param sentence why, and what to do instead */
    record Wrong(LocalText sentence) implements Acted {}

    /** Somebody has taken it away or moved it. */
    record NotThere() implements Acted {}

    static Acted done(List<Change> changes, Place then) {
        return new Done(new Wish(new Edit(changes), Map.of()), then);
    }

    static Acted wrong(String swedish, String english) {
        return new Wrong(LocalText.of(swedish, english));
    }
}
