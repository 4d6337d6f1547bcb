package se.samform.portal.mypages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.notice.EventKind;

/** What a citizen chooses to be told of: kinds of events that are one to them. */
enum ToldOf {
    /** That what they handed in has come: always mailed. */
    RECEIVED(EventKind.CASE_SUBMITTED),
    PROGRESS(EventKind.STATUS_CHANGED, EventKind.CASE_CLOSED),
    MESSAGE(EventKind.NEW_MESSAGE, EventKind.NEW_DOCUMENTS),
    ASKED(EventKind.SUPPLEMENT_ASKED, EventKind.REMINDER);

    private final List<EventKind> kinds;

    ToldOf(EventKind... kinds) {
        this.kinds = List.of(kinds);
    }

    List<EventKind> kinds() {
        return kinds;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ToldOf> of(String key) {
        return Arrays.stream(values()).filter(told -> told.key().equals(key)).findFirst();
    }
}
