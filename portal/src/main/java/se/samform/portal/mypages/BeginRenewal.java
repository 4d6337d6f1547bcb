package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.fill.Renewals;

/** Begins an application with what was answered in one of my cases. */
@ApplicationScoped
public class BeginRenewal implements Handler {
    @Inject Me me;
    @Inject Renewals renewals;

    @Override
    public Reply handle(Exchange exchange) {
        return me.own().map(mine -> renewals.begin(mine.file(), exchange)
            .orElseGet(() -> Reply.to("my/" + mine.file().head().id().text() + "?done=not-renewed"))).orElseGet(Reply::notFound);
    }
}
