package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

/** Hands a draft in and goes on to the receipt. Posting it again gives the same case. */
@ApplicationScoped
public class SubmitDraft implements Handler {
    @Inject Visit visit;
    @Inject Cases cases;

    @Override
    public Reply handle(Exchange exchange) {
        return draft().map(draft -> submit(draft, Owner.all(visit, exchange.request()))).orElseGet(Reply::notFound);
    }

    /** As the first of those that the visit may be, whose draft it is, or was before it was handed in. */
    private Reply submit(DraftId draft, List<Applicant> owners) {
        for (Applicant owner : owners) {
            var submitted = cases.submit(visit.getMunicipality().id(), draft, owner);
            if (!(submitted instanceof Submitted.NoSuchDraft)) return reply(draft, submitted);
        }
        return Reply.notFound();
    }

    private static Reply reply(DraftId draft, Submitted submitted) {
        return switch (submitted) {
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
