package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Deletes a draft with its files, for good. */
@ApplicationScoped
public class DeleteDraft implements Handler {
    @Inject OpenDrafts opened;
    @Inject Drafts drafts;

    @Override
    public Reply handle(Exchange exchange) {
        return opened.find().map(this::delete).orElseGet(Reply::notFound);
    }

    private Reply delete(OpenDraft open) {
        drafts.delete(open.draft().municipality(), open.draft().id(), open.owner());
        return Reply.to("e/" + open.service().key() + "?deleted");
    }
}
