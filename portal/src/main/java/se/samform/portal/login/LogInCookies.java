package se.samform.portal.login;

import java.time.Duration;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;

/**
 * The cookies of a log-in. They outlive it: its token opens nothing then, but proves that a page which is posted too late
 * was shown to this browser.
 */
final class LogInCookies {
    private static final Duration AGE = Logins.LONGEST.multipliedBy(2);

    private LogInCookies() {}

    static void begin(Exchange exchange, String municipality, String token) {
        Cookies.write(exchange, municipality, Cookies.LOGIN, token, AGE);
    }

    static void remove(Exchange exchange, String municipality) {
        Cookies.write(exchange, municipality, Cookies.LOGIN, "", Duration.ZERO);
    }

    /** Remembers the token of a log-in that is over. */
    static void ended(Exchange exchange, String municipality, String token) {
        Cookies.write(exchange, municipality, Cookies.ENDED, token, AGE);
    }
}
