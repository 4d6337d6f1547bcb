package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Hands a draft in; wired by the case component. */
@ApplicationScoped
public class SubmitDraft implements Handler {

    @Override
    public Reply handle(Exchange exchange) {
        return Reply.notFound();
    }
}
