package se.samform.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.edge.VisitorCookie;

/** Ends the log-in here and in the database. The browser forgets what was begun in it without one, too: somebody else may come now. */
@ApplicationScoped
public class LogOut implements Handler {
    @Inject Visit visit;
    @Inject Logins logins;

    @Override
    public Reply handle(Exchange exchange) {
        var municipality = visit.getMunicipality();
        Cookies.read(exchange.request(), Cookies.LOGIN).ifPresent(token -> {
            logins.close(municipality.id(), token);
            LogInCookies.ended(exchange, municipality.slug(), token);
        });
        LogInCookies.remove(exchange, municipality.slug());
        VisitorCookie.renew(exchange, municipality);
        return Reply.to("");
    }
}
