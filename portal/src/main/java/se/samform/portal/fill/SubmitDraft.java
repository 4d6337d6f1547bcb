package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/**
 * Hands a draft in and goes on to the receipt. Posting it again gives the same case. Whoever has logged in after having
 * begun gets the case as theirs.
 */
@ApplicationScoped
public class SubmitDraft implements Handler {
    @Inject Visit visit;
    @Inject Cases cases;
    @Inject Drafts drafts;

    @Override
    public Reply handle(Exchange exchange) {
        return draft().map(draft -> submit(draft, exchange)).orElseGet(Reply::notFound);
    }

    private Reply submit(DraftId draft, Exchange exchange) {
        MunicipalityId municipality = visit.getMunicipality().id();
        var owners = Owner.all(visit, exchange.request());
        if (visit.getIdentity() instanceof Identity.Citizen citizen) handOver(municipality, draft, owners, new Applicant.Person(citizen.personalNumber().digits()));
        for (Applicant owner : owners) {
            Submitted submitted = cases.submit(municipality, draft, owner);
            if (!(submitted instanceof Submitted.NoSuchDraft)) return reply(draft, submitted);
        }
        return Reply.notFound();
    }

    private void handOver(MunicipalityId municipality, DraftId draft, List<Applicant> owners, Applicant.Person to) {
        for (Applicant owner : owners) {
            if (owner instanceof Applicant.Anonymous browser) drafts.handOver(municipality, draft, browser, to);
        }
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
