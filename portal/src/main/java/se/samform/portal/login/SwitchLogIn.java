package se.samform.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.answer.Represented;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Visit;

/** Goes on with a log-in under a new token, acting for somebody else or for nobody but themselves. */
@ApplicationScoped
public class SwitchLogIn {
    @Inject Visit visit;
    @Inject Logins logins;

    /** Whether the log-in was still there. */
    public boolean to(Exchange exchange, Optional<Represented> whom) {
        var municipality = visit.getMunicipality();
        var token = Cookies.read(exchange.request(), Cookies.LOGIN).flatMap(before -> logins.goOn(municipality.id(), before, whom));
        token.ifPresent(fresh -> LogInCookies.begin(exchange, municipality.slug(), fresh));
        return token.isPresent();
    }
}
