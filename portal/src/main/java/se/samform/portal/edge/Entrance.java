package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.municipality.Municipality;
import se.samform.core.party.Identity;
import se.samform.portal.acting.CheckMandate;
import se.samform.portal.login.LoggedIn;
import se.samform.portal.login.Logins;

/** Finds out who comes and in which language, and writes it into the {@link Visit}. */
@ApplicationScoped
public class Entrance {
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject Visit visit;
    @Inject Logins logins;
    @Inject FormToken tokens;
    @Inject CheckMandate mandates;

    void enter(Municipality municipality, Exchange exchange, String nonce) {
        var login = Cookies.read(exchange.request(), Cookies.LOGIN);
        Optional<LoggedIn> who = login.flatMap(cookie -> logins.find(municipality.id(), cookie));
        visit.enter(municipality, locale(municipality, exchange), who.map(LoggedIn::identity).orElseGet(Identity.Visitor::new));
        visit.stays(who.map(LoggedIn::until));
        who.ifPresent(this::stand);
        visit.guardedBy(who.isPresent() ? tokens.of(Cookies.LOGIN, login.get()) : tokenOfVisitor(municipality, exchange), nonce);
    }

    private void stand(LoggedIn who) {
        var municipality = visit.getMunicipality();
        if (who.identity() instanceof Identity.Citizen citizen) {
            who.whom().ifPresent(whom -> visit.stands(age -> mandates.standing(municipality, citizen, whom, age)));
        }
    }

    /** Whoever posts is there: the time of their log-in begins anew. */
    void extend(Exchange exchange) {
        visit.loggedInUntil().filter(logins::isWorn).flatMap(until -> Cookies.read(exchange.request(), Cookies.LOGIN))
            .ifPresent(token -> logins.extend(visit.getMunicipality().id(), token));
    }

    /** Bound to the visitor's cookie, given out here if missing; a log-in that has ended binds nothing more. */
    private String tokenOfVisitor(Municipality municipality, Exchange exchange) {
        return tokens.of(Cookies.VISITOR, Cookies.read(exchange.request(), Cookies.VISITOR).orElseGet(() -> VisitorCookie.renew(exchange, municipality)));
    }

    private static Locale locale(Municipality municipality, Exchange exchange) {
        String chosen = exchange.request().getMethod().equals("GET") ? languageIn(exchange.request().getQueryString()) : "";
        if (municipality.speaks(chosen)) {
            Cookies.write(exchange, municipality.slug(), Cookies.LANGUAGE, chosen, YEAR);
            return Locale.of(chosen);
        }
        return Cookies.read(exchange.request(), Cookies.LANGUAGE).filter(municipality::speaks).map(Locale::of)
            .orElseGet(() -> Locale.of(municipality.languages().getFirst()));
    }

    private static String languageIn(String query) {
        if (query == null) return "";
        for (String pair : query.split("&")) {
            if (pair.startsWith("lang=")) return pair.substring(5);
        }
        return "";
    }
}
