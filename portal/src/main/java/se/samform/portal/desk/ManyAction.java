package se.samform.portal.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to many cases at once. */
enum ManyAction {
    TAKE(false, true), ASSIGN(true, true), MOVE(true, false), STATUS(true, false), MESSAGE(true, false), NOTE(true, true), ASK(true, false), FLAG(false, true), UNFLAG(false, true);

    private final boolean asked;
    private final boolean undoable;

    ManyAction(boolean asked, boolean undoable) {
        this.asked = asked;
        this.undoable = undoable;
    }

    static Optional<ManyAction> of(String key) {
        return Arrays.stream(values()).filter(action -> action.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether more is to be said, and it says first what it will do. */
    boolean isAsked() {
        return asked;
    }

    boolean isUndoable() {
        return undoable;
    }
}
