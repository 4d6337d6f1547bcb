package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.DraftId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/**
 * Hands a draft in as it was reviewed and goes on to the receipt. Posting it again gives the same case; what has changed
 * since is shown first. Whoever has logged in after having
 * begun gets the case as theirs.
 */
@ApplicationScoped
public class SubmitDraft implements Handler {
    @Inject Visit visit;
    @Inject HandInBooked handIn;
    @Inject Drafts drafts;

    @Override
    public Reply handle(Exchange exchange) {
        return draft().map(draft -> submit(draft, exchange)).orElseGet(Reply::notFound);
    }

    private Reply submit(DraftId draft, Exchange exchange) {
        for (Applicant owner : Owner.all(visit, exchange.request())) {
            Submitted submitted = handIn.submit(visit.getMunicipality().id(), draft, ownerNow(draft, owner), revisionSeen(exchange));
            if (!(submitted instanceof Submitted.NoSuchDraft)) return reply(draft, submitted);
        }
        return Reply.notFound();
    }

    /** What was begun in this browser before logging in becomes the person's. */
    private Applicant ownerNow(DraftId draft, Applicant owner) {
        if (!(owner instanceof Applicant.Anonymous browser) || !(visit.getIdentity() instanceof Identity.Citizen citizen)) return owner;
        var person = new Applicant.Person(citizen.personalNumber().digits());
        return drafts.handOver(visit.getMunicipality().id(), draft, browser, person) ? person : owner;
    }

    private static Reply reply(DraftId draft, Submitted submitted) {
        return switch (submitted) {
            case Submitted.Opened(var head) -> Reply.to("my/" + head.id().text() + "/receipt");
            case Submitted.OpenedBefore(var head) -> Reply.to("my/" + head.id().text() + "/receipt");
            case Submitted.Incomplete incomplete -> Reply.to("d/" + draft.text() + "/review?check");
            case Submitted.Taken(var step, var path) -> Reply.to(StepState.answered(true, true).in("d/" + draft.text() + "/" + step) + "#" + path + ".day");
            case Submitted.Stale() -> Reply.to("d/" + draft.text() + "/review?stale");
            case Submitted.NotBound(var missing) -> new Reply.Refused(503, "receipt.not-bound");
            case Submitted.NoSuchDraft() -> Reply.notFound();
        };
    }

    /** 0, which is never right, for what is no number. */
    private static int revisionSeen(Exchange exchange) {
        String revision = exchange.parameter("_revision");
        return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
    }

    private Optional<DraftId> draft() {
        try {
            return Optional.of(new DraftId(UUID.fromString(visit.variable("draft"))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
