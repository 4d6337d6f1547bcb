package se.samform.portal.fill;

import java.time.Duration;
import java.util.Locale;
import se.samform.core.id.CaseId;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;

/** The cookie of a case that is followed with its key: reference and key, for one sitting. Never in an address. */
public record FollowCookie(String reference, String key) {
    public static final Duration AGE = Duration.ofHours(1);

    private static final String NAME = "samform-follow-";

    public static String name(CaseId id) {
        return NAME + id.text();
    }

    public static boolean isOne(String cookie) {
        return cookie.startsWith(NAME);
    }

    public static FollowCookie of(String value) {
        int dot = value.indexOf('.');
        return dot < 0 ? new FollowCookie(value, "") : new FollowCookie(value.substring(0, dot), value.substring(dot + 1));
    }

    /** Of a key as people write it. */
    public static FollowCookie typed(String reference, String key) {
        return new FollowCookie(reference, key.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    public String value() {
        return reference + "." + key;
    }

    /** Its time begins anew: whoever answers what is asked of them may need more than one sitting of an hour. */
    static void keep(Exchange exchange, String municipality, CaseId id) {
        Cookies.read(exchange.request(), name(id)).ifPresent(value -> Cookies.write(exchange, municipality, name(id), value, AGE));
    }
}
