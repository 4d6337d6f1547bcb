package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Shows the key of a case that was taken down for somebody unknown; the page of the post is the only one that ever does. */
@ApplicationScoped
public class ShowKey implements Handler {
    @Inject KeyPage page;

    @Override
    public Reply handle(Exchange exchange) {
        Reply opened = page.open();
        if (!(opened instanceof Reply.Show)) return opened;
        return page.show() ? new Reply.Render("desk-key") : Reply.to(page.getPath());
    }
}
