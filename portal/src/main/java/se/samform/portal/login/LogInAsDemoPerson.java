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
        String token = logins.open(municipality.id(), person.get());
        Cookies.write(exchange, municipality.slug(), Cookies.LOGIN, token, Logins.LIFETIME);
        return Reply.to(destination(person.get(), exchange.parameter("to")));
    }

    private String destination(Identity identity, String asked) {
        String slug = visit.getMunicipality().slug();
        if (Urls.isInside(slug, asked)) return asked.substring(slug.length() + 2);
        return identity.isOfficer() ? "desk" : "my";
    }
}
