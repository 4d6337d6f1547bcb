package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Goes to where a draft was left. */
@ApplicationScoped
public class ContinueDraft implements Handler {
    @Inject OpenDrafts drafts;

    @Override
    public Reply handle(Exchange exchange) {
        return drafts.find().map(open -> Reply.to(open.pathToContinue())).orElseGet(drafts::elsewhere);
    }
}
