package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Deletes a draft with its answers and files; asking twice does no harm. */
@ApplicationScoped
public class DeleteDraft implements Handler {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Drafts drafts;

    @Override
    public Reply handle(Exchange exchange) {
        var id = DeleteDraftPage.id(visit);
        var owner = me.applicant();
        if (id.isEmpty() || owner.isEmpty()) return Reply.notFound();
        drafts.delete(visit.getMunicipality().id(), id.get(), owner.get());
        return Reply.to("my?done=draft-deleted");
    }
}
