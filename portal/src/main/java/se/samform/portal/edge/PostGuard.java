package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses posts that did not come from a page of ours. A small form is checked here; a multipart form carries its token
 * as the first part and is checked by {@link PostedForm}, the only way to read one.
 */
@ApplicationScoped
public class PostGuard {
    /** The name of the hidden field. */
    public static final String FIELD = "token";

    @Inject FormToken tokens;

    Optional<Reply> objection(Exchange exchange, boolean takesFiles) {
        HttpServletRequest request = exchange.request();
        if (comesFromElsewhere(request)) return Optional.of(refused());
        if (takesFiles && PostedForm.isMultipart(request)) return Optional.empty();
        return admits(request, exchange.parameter(FIELD)) ? Optional.empty() : Optional.of(refused());
    }

    boolean admits(HttpServletRequest request, String posted) {
        return logIn(request, posted).isPresent()
            || Cookies.read(request, Cookies.VISITOR).filter(cookie -> tokens.matches(Cookies.VISITOR, cookie, posted)).isPresent();
    }

    /** The log-in that the posted page was shown to, whether it has ended since or not. */
    Optional<String> logIn(HttpServletRequest request, String posted) {
        return Stream.of(Cookies.LOGIN, Cookies.ENDED).flatMap(name -> Cookies.read(request, name).stream())
            .filter(token -> tokens.matches(Cookies.LOGIN, token, posted)).findFirst();
    }

    /** What a post without our token is told. */
    public static Reply refused() {
        return new Reply.Refused(403, "error.token");
    }

    /** What current browsers tell of themselves (Fetch Metadata); older ones say nothing and have the token. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
