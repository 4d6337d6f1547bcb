package se.samform.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.party.Identity;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;

/** Logs the visitor in as the chosen demo person and goes on to where they were going. */
@ApplicationScoped
public class LogInAsDemoPerson implements Handler {
    @Inject Visit visit;
    @Inject DemoPersons persons;
    @Inject Logins logins;

    @Override
    public Reply handle(Exchange exchange) {
        if (!persons.allowed()) return new Reply.Refused(403, "error.no-demo");
        var municipality = visit.getMunicipality();
        var person = persons.find(municipality.id(), exchange.parameter("person"));
        if (person.isEmpty()) return Reply.to("login");
        endTheOneBefore(exchange);
        LogInCookies.begin(exchange, municipality.slug(), logins.open(municipality.id(), person.get()));
        return Reply.to(destination(person.get(), exchange.parameter("to")));
    }

    /** A page that was shown to it may still be posted. */
    private void endTheOneBefore(Exchange exchange) {
        var municipality = visit.getMunicipality();
        Cookies.read(exchange.request(), Cookies.LOGIN).ifPresent(token -> {
            logins.close(municipality.id(), token);
            LogInCookies.ended(exchange, municipality.slug(), token);
        });
    }

    private String destination(Identity identity, String asked) {
        String slug = visit.getMunicipality().slug();
        if (Urls.isInside(slug, asked)) return asked.substring(slug.length() + 2);
        return identity.isOfficer() ? "desk" : "my";
    }
}
