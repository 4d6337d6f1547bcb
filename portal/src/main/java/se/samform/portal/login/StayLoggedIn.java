package se.samform.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Begins the log-in's time anew; our script gets the line that says when it ends now. */
@ApplicationScoped
public class StayLoggedIn implements Handler {
    @Inject Visit visit;
    @Inject Logins logins;
    @Inject LogInEnd end;

    @Override
    public Reply handle(Exchange exchange) {
        Cookies.read(exchange.request(), Cookies.LOGIN).ifPresent(token -> logins.extend(visit.getMunicipality().id(), token));
        end.open();
        return exchange.isFromScript() ? new Reply.Render("log-in-end") : Reply.to("my");
    }
}
