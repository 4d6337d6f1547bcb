package se.samform.portal.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.engine.signing.Asked;
import se.samform.engine.signing.Signings;
import se.samform.engine.signing.Starter;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.OldVersions;
import se.samform.portal.fill.OpenDraft;
import se.samform.portal.fill.OpenDrafts;
import se.samform.portal.offer.Openings;

/** The starter sends a draft for signing, reminds or takes it back, by the button that was pressed. */
@ApplicationScoped
public class HandleSigning implements Handler {
    /** What a register says, as the page of the answers is told of it. */
    private static final Map<Why, String> VAIN = Map.of(Why.NOT_GUARDIAN, "guardian", Why.NOT_SIGNATORY, "signatory", Why.TOO_FEW, "few");

    @Inject OpenDrafts drafts;
    @Inject Signings signings;
    @Inject Visit visit;
    @Inject OldVersions versions;
    @Inject Openings openings;

    @Override
    public boolean binds() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) {
        return visit.getIdentity() instanceof Identity.Citizen citizen
            ? drafts.find().map(open -> handle(exchange, open, citizen)).orElseGet(Reply::notFound) : new Reply.LogIn();
    }

    private Reply handle(Exchange exchange, OpenDraft open, Identity.Citizen citizen) {
        var person = new Applicant.Person(citizen.personalNumber().digits());
        var municipality = open.draft().municipality();
        return switch (exchange.parameter("do")) {
            case "send" -> versions.due(open).isPresent() || openings.closed(open.service()).isPresent() ? Reply.to(open.path()) : reply(open, "sent", signings.begin(
                municipality, open.draft().id(), new Starter(person, open.owner().represents(), citizen.name(), citizen.email(), citizen.phone()), revisionSeen(exchange)));
            case "remind" -> reply(open, "reminded", signings.remind(municipality, open.draft().id(), open.owner()));
            case "withdraw" -> withdrawn(open, signings.withdraw(municipality, open.draft().id(), open.owner()));
            default -> Reply.to(open.path() + "/signing");
        };
    }

    private static Reply withdrawn(OpenDraft open, Asked asked) {
        return asked instanceof Asked.Done ? Reply.to(open.reviewPath()) : reply(open, "", asked);
    }

    private static Reply reply(OpenDraft open, String done, Asked asked) {
        return switch (asked) {
            case Asked.Done ok -> Reply.to(open.path() + "/signing?done=" + done);
            case Asked.Refused(var why) when VAIN.containsKey(why) -> Reply.to(open.reviewPath() + "?" + VAIN.get(why));
            case Asked.Refused(var why) -> Reply.to(open.path() + "/signing?done=" + SigningView.word(why == Why.TOLD_LATELY ? why : Why.OVER));
            case Asked.Stale stale -> Reply.to(open.reviewPath() + "?stale");
            case Asked.NotReady notReady -> Reply.to(open.reviewPath() + "?check");
            case Asked.NothingThere nothing -> Reply.notFound();
        };
    }

    /** 0, which is never right, for what is no number. */
    private static int revisionSeen(Exchange exchange) {
        String revision = exchange.parameter("_revision");
        return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
    }
}
