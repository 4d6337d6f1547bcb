package se.samform.portal.edge;

import java.time.Duration;
import java.time.Instant;
import se.samform.core.municipality.Municipality;

/**
 * The secret of a browser, which owns what is begun in it without logging in. It is forgotten some days after the last
 * post, when somebody logs out, and when it is asked for: whoever sits down next at a library's computer finds nothing.
 */
public final class VisitorCookie {
    public static final Duration KEPT = Duration.ofDays(3);

    private VisitorCookie() {}

    /** A new one, which owns nothing yet; what the old one owned can't be found in this browser any more. */
    public static String renew(Exchange exchange, Municipality municipality) {
        String secret = Nonce.secret();
        Cookies.write(exchange, municipality.slug(), Cookies.VISITOR, secret, KEPT);
        return secret;
    }

    /** Its time begins anew: so every save finds a browser that remembers it for {@link #KEPT}. */
    static void keep(Exchange exchange, Municipality municipality) {
        Cookies.read(exchange.request(), Cookies.VISITOR)
            .ifPresent(secret -> Cookies.write(exchange, municipality.slug(), Cookies.VISITOR, secret, KEPT));
    }

    /** Until when what was saved is found again in the browser: no longer than it is kept here, nor than the browser remembers. */
    public static Instant remembers(Instant saved, Instant keptUntil) {
        Instant forgotten = saved.plus(KEPT);
        return forgotten.isBefore(keptUntil) ? forgotten : keptUntil;
    }
}
