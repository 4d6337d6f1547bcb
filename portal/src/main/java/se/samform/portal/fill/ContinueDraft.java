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
    @Inject OldVersions versions;

    @Override
    public Reply handle(Exchange exchange) {
        return drafts.find().map(this::goOn).orElseGet(drafts::elsewhere);
    }

    private Reply goOn(OpenDraft open) {
        return Reply.to(versions.due(open).isPresent() ? open.changeoverPath() : open.pathToContinue());
    }
}
