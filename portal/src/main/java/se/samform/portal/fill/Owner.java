package se.samform.portal.fill;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.portal.acting.Standing;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Visit;
import se.samform.portal.edge.VisitorCookie;

/** Whose drafts a visit may see: those for whom somebody acts, else the person's who is logged in, else those begun in this browser. */
public final class Owner {
    /** As {@link Applicant.Anonymous} asks: a cookie that somebody made up is no secret. */
    private static final int SHORTEST_SECRET = 22;

    private Owner() {}

    /** As whom the visit begins a draft; empty for a browser that has not kept its cookie. */
    public static Optional<Applicant> of(Visit visit, HttpServletRequest request) {
        return all(visit, request).stream().findFirst();
    }

    /** As whom the visit may look for a draft, the likelier first: somebody may log in after having begun. */
    public static List<Applicant> all(Visit visit, HttpServletRequest request) {
        return switch (visit.standing()) {
            case Standing.Self self -> all(visit.getIdentity(), Cookies.read(request, Cookies.VISITOR));
            case Standing.For(var acting) -> List.of(new Applicant.Representative(acting));
            case Standing.Lost lost -> List.of();
        };
    }

    static List<Applicant> all(Identity identity, Optional<String> cookie) {
        return Stream.concat(person(identity).stream(), browser(cookie).stream()).toList();
    }

    /** As {@link #of}; a browser without a cookie gets one. */
    static Applicant orNew(Visit visit, Exchange exchange) {
        return of(visit, exchange.request()).orElseGet(() -> new Applicant.Anonymous(VisitorCookie.renew(exchange, visit.getMunicipality())));
    }

    private static Optional<Applicant> person(Identity identity) {
        return switch (identity) {
            case Identity.Citizen citizen -> Optional.of(new Applicant.Person(citizen.personalNumber().digits()));
            case Identity.Visitor visitor -> Optional.empty();
            case Identity.Officer officer -> Optional.empty();
            case Identity.Program program -> Optional.empty();
        };
    }

    /** What was begun in this browser without logging in. */
    public static Optional<Applicant> browser(HttpServletRequest request) {
        return browser(Cookies.read(request, Cookies.VISITOR));
    }

    private static Optional<Applicant> browser(Optional<String> cookie) {
        return cookie.filter(secret -> secret.length() >= SHORTEST_SECRET).map(Applicant.Anonymous::new);
    }
}
