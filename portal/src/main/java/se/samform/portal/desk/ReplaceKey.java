package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.mypages.Seq;

/** Gives whoever follows a case another key; the page of the post is the only one that ever shows it. */
@ApplicationScoped
public class ReplaceKey implements Handler {
    @Inject NewKeyPage page;

    @Override
    public Reply handle(Exchange exchange) {
        Reply opened = page.open();
        if (!(opened instanceof Reply.Show)) return opened;
        return page.replace(Seq.of(exchange)) ? new Reply.Render("desk-new-key") : new Reply.Again("desk-new-key", NewKeyPage.class);
    }
}
