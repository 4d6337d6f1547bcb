package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.DraftId;
import se.samform.core.party.Applicant;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Submitted;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.Me;

/** Hands a draft in and goes on to the receipt. Posting it again gives the same case. */
@ApplicationScoped
public class SubmitDraft implements Handler {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Cases cases;

    @Override
    public Reply handle(Exchange exchange) {
        var draft = draft();
        var applicant = me.applicant();
        return draft.isPresent() && applicant.isPresent() ? submit(draft.get(), applicant.get()) : Reply.notFound();
    }

    private Reply submit(DraftId draft, Applicant applicant) {
        return switch (cases.submit(visit.getMunicipality().id(), draft, applicant)) {
            case Submitted.Opened(var head) -> Reply.to("my/" + head.id().text() + "/receipt");
            case Submitted.Incomplete incomplete -> Reply.to("d/" + draft.text() + "/review?check");
            case Submitted.NotBound(var missing) -> new Reply.Refused(503, "receipt.not-bound");
            case Submitted.NoSuchDraft() -> Reply.notFound();
        };
    }

    private Optional<DraftId> draft() {
        try {
            return Optional.of(new DraftId(UUID.fromString(visit.variable("draft"))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
