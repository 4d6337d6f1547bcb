package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samform.core.id.DraftId;
import se.samform.engine.draft.Behalves;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Leaves the rest of a draft to the person whom it was begun for: it stands among their own from then on. */
@ApplicationScoped
public class HandOverDraft implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Behalves behalves;

    @Override
    public Reply handle(Exchange exchange) {
        try {
            var draft = new DraftId(UUID.fromString(visit.variable("draft")));
            boolean isOver = behalves.handOver(visit.getMunicipality().id(), draft, desk.officer().id());
            return isOver ? Reply.to(Done.told("desk/register", "handed-over")) : Reply.notFound();
        } catch (IllegalArgumentException notAnId) {
            return Reply.notFound();
        }
    }
}
