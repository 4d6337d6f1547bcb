package se.samform.portal.mypages;

import java.time.Duration;
import se.samform.core.id.CaseId;

/** The cookie of a case that is followed with its key: reference and key, for one sitting. Never in an address. */
record FollowCookie(String reference, String key) {
    static final Duration AGE = Duration.ofHours(1);

    private static final String NAME = "samform-follow-";

    static String name(CaseId id) {
        return NAME + id.text();
    }

    static boolean isOne(String cookie) {
        return cookie.startsWith(NAME);
    }

    static FollowCookie of(String value) {
        int dot = value.indexOf('.');
        return dot < 0 ? new FollowCookie(value, "") : new FollowCookie(value.substring(0, dot), value.substring(dot + 1));
    }

    String value() {
        return reference + "." + key;
    }
}
