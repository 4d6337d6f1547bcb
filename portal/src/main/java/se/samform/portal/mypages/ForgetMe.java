package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.party.Applicant;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.edge.VisitorCookie;
import se.samform.portal.fill.FollowCookie;
import se.samform.portal.fill.Owner;

/**
 * Makes this browser forget what was done in it without logging in. The drafts are deleted, since nobody could find them
 * again; cases are followed with reference and key from now on.
 */
@ApplicationScoped
public class ForgetMe implements Handler {
    @Inject Visit visit;
    @Inject Drafts drafts;

    @Override
    public Reply handle(Exchange exchange) {
        Owner.browser(exchange.request()).ifPresent(this::deleteDrafts);
        keys(exchange).forEach(name -> Cookies.write(exchange, visit.getMunicipality().slug(), name, "", Duration.ZERO));
        VisitorCookie.renew(exchange, visit.getMunicipality());
        return Reply.to("my?forgotten");
    }

    private void deleteDrafts(Applicant browser) {
        var municipality = visit.getMunicipality().id();
        drafts.list(municipality, browser).forEach(draft -> drafts.delete(municipality, draft.id(), browser));
    }

    private static Stream<String> keys(Exchange exchange) {
        return Optional.ofNullable(exchange.request().getCookies()).stream().flatMap(Arrays::stream)
            .map(cookie -> cookie.getName()).filter(FollowCookie::isOne);
    }
}
