package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.id.DraftId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.payment.Begun;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.offer.Openings;

/**
 * Hands a draft in as it was reviewed and goes on to the receipt; one that costs goes on to be paid. Posting it again gives the same case; what has changed
 * since is shown first. Whoever has logged in after having
 * begun gets the case as theirs.
 */
@ApplicationScoped
public class SubmitDraft implements Handler {
    @Inject Visit visit;
    @Inject TakenDownCase takenDown;
    @Inject HandInBooked handIn;
    @Inject Drafts drafts;
    @Inject Behalves behalves;
    @Inject Payments payments;
    @Inject OldVersions versions;
    @Inject OpenDrafts opened;
    @Inject LetIn letIn;
    @Inject Openings openings;
    @Inject FillIn fill;

    @Override
    public boolean binds() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) {
        return goesOver().map(open -> Reply.to(open.changeoverPath())).orElseGet(() -> handIn(exchange));
    }

    /** A draft that is not handed in under its old version any more. */
    private Optional<OpenDraft> goesOver() {
        return versions.isAnythingPlanned() ? opened.find().filter(open -> versions.due(open).isPresent()) : Optional.empty();
    }

    private Reply handIn(Exchange exchange) {
        return draft().map(draft -> submit(draft, exchange)).orElseGet(Reply::notFound);
    }

    private Reply submit(DraftId draft, Exchange exchange) {
        for (Applicant owner : owners(draft, exchange)) {
            Applicant now = ownerNow(draft, owner);
            Submitted submitted = handIn.submit(visit.getMunicipality().id(), draft, now, revisionSeen(exchange));
            if (!(submitted instanceof Submitted.NoSuchDraft)) return reply(draft, now, submitted);
        }
        return Reply.notFound();
    }

    private List<Applicant> owners(DraftId draft, Exchange exchange) {
        return Stream.of(Owner.all(visit, exchange.request()).stream(), deputy(draft).stream(), letIn.to(draft).stream()).flatMap(each -> each).toList();
    }

    /** Also of what was handed in already, by the same button. */
    private Optional<Applicant> deputy(DraftId draft) {
        return visit.getIdentity() instanceof Identity.Officer officer
            ? Optional.of(behalves.of(visit.getMunicipality().id(), draft, officer.id()).map(Behalf::deputy).orElseGet(() -> new Applicant.Deputy(officer.id(), Optional.empty())))
            : Optional.empty();
    }

    /** What was begun in this browser before logging in becomes the person's. */
    private Applicant ownerNow(DraftId draft, Applicant owner) {
        if (!(owner instanceof Applicant.Anonymous browser) || !(visit.getIdentity() instanceof Identity.Citizen citizen)) return owner;
        var person = new Applicant.Person(citizen.personalNumber().digits());
        return drafts.handOver(visit.getMunicipality().id(), draft, browser, person) ? person : owner;
    }

    /** What costs is paid first, unless that has been done. */
    private Reply reply(DraftId draft, Applicant owner, Submitted submitted) {
        if (owner instanceof Applicant.Deputy) return deputed(draft, submitted);
        return submitted instanceof Submitted.Waits(WaitsFor.Payment bill) ? pay(draft, owner) : HandedInReply.of(draft, submitted);
    }

    private Reply deputed(DraftId draft, Submitted submitted) {
        return switch (submitted) {
            case Submitted.Opened(var head) -> atTheDesk(head);
            case Submitted.OpenedBefore(var head) -> atTheDesk(head);
            case Submitted.Waits waits -> Reply.to("d/" + draft.text() + "/review");
            case Submitted other -> HandedInReply.of(draft, other);
        };
    }

    private Reply atTheDesk(CaseHead head) {
        if (head.anonymous()) return Reply.to("desk/register/" + head.id().text() + "/key");
        return Reply.to(takenDown.donePath(head, (Identity.Officer) visit.getIdentity()));
    }

    private Reply pay(DraftId draft, Applicant owner) {
        if (drafts.find(visit.getMunicipality().id(), draft, owner).filter(this::isClosed).isPresent()) return HandedInReply.closed(draft);
        return switch (payments.begin(visit.getMunicipality().id(), draft, owner)) {
            case Begun.At at -> Reply.to("d/" + draft.text() + "/pay");
            case Begun.NothingDue() -> HandedInReply.of(draft, handIn.submit(visit.getMunicipality().id(), draft, owner));
            case Begun.ProviderDown() -> Reply.to("d/" + draft.text() + "/review?payment=down");
            case Begun.NotBound() -> new Reply.Refused(503, "receipt.not-bound");
            case Begun.NothingThere() -> Reply.notFound();
        };
    }

    /** What others have signed, as it has here if they must, was begun in time. */
    private boolean isClosed(Draft draft) {
        return openings.closed(fill.service(draft)).isPresent() && fill.evaluate(draft).signersBefore().isEmpty();
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
