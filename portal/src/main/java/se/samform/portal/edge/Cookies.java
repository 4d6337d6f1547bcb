package se.samform.portal.edge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Cookies as all of ours are: HttpOnly, SameSite=Lax, Secure where citizens come by https; bound to one municipality's path. */
public final class Cookies {
    /** The opaque token of a log-in. */
    public static final String LOGIN = "samform-login";
    /** The token of the log-in that this browser had before: it opens nothing, but pages that it was shown can be told by it. */
    public static final String ENDED = "samform-ended";
    /** The opaque secret of a visitor who is not logged in; it owns their anonymous drafts. */
    public static final String VISITOR = "samform-visitor";
    static final String LANGUAGE = "samform-language";

    private Cookies() {}

    public static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name) && !cookie.getValue().isBlank()) return Optional.of(cookie.getValue());
        }
        return Optional.empty();
    }

    public static void write(Exchange exchange, String municipality, String name, String value, Duration age) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/" + municipality);
        cookie.setHttpOnly(true);
        cookie.setSecure(exchange.request().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) age.toSeconds());
        exchange.response().addCookie(cookie);
    }
}
