package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.engine.casefile.Cases;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Opens the draft that the address names: one statement, since published services are kept. */
@ApplicationScoped
public class OpenDrafts {
    @Inject TakenDownCase takenDown;
    @Inject Drafts drafts;
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject FillIn fill;
    @Inject Cases cases;
    @Inject Behalves behalves;
    @Inject LetIn letIn;

    /** Empty when it is not there, over, handed in or somebody else's. */
    public Optional<OpenDraft> find() {
        return id(visit.variable("draft")).flatMap(this::find);
    }

    /** As {@link #find}; what was begun in this browser before logging in becomes the person's who goes on with it. */
    Optional<OpenDraft> findToChange() {
        return find().flatMap(open -> isHandedOver(open) ? find() : Optional.of(open));
    }

    private boolean isHandedOver(OpenDraft open) {
        return open.owner() instanceof Applicant.Anonymous browser && visit.getIdentity() instanceof Identity.Citizen citizen
            && drafts.handOver(open.draft().municipality(), open.draft().id(), browser, new Applicant.Person(citizen.personalNumber().digits()));
    }

    /** Where an address leads that names no draft any more: who handed it in sees their receipt, or the case that they took down; it has the draft's id. */
    public Reply elsewhere() {
        var draft = id(visit.variable("draft"));
        return draft.map(found -> new CaseId(found.value())).filter(this::isTheirCase).map(found -> Reply.to("my/" + found.text() + "/receipt"))
            .or(() -> draft.flatMap(this::takenDown)).orElseGet(Reply::notFound);
    }

    private Optional<Reply> takenDown(DraftId draft) {
        return visit.getIdentity() instanceof Identity.Officer officer
            ? cases.takenDown(visit.getMunicipality().id(), draft, officer.id()).map(head -> Reply.to(takenDown.path(head, officer))) : Optional.empty();
    }

    private boolean isTheirCase(CaseId id) {
        return Owner.all(visit, request).stream().anyMatch(owner -> cases.find(visit.getMunicipality().id(), id, owner).isPresent());
    }

    private Optional<OpenDraft> find(DraftId id) {
        for (Applicant owner : Owner.all(visit, request)) {
            var draft = drafts.find(visit.getMunicipality().id(), id, owner);
            if (draft.isPresent()) return draft.map(found -> open(found, owner));
        }
        return behalf(id).<Applicant>map(Behalf::deputy).or(() -> letIn.to(id))
            .flatMap(owner -> drafts.find(visit.getMunicipality().id(), id, owner).map(found -> open(found, owner)));
    }

    /** For whom the officer who visits is filling it in; empty for anybody else. */
    Optional<Behalf> behalf() {
        return id(visit.variable("draft")).flatMap(this::behalf);
    }

    private Optional<Behalf> behalf(DraftId id) {
        return visit.getIdentity() instanceof Identity.Officer officer ? behalves.of(visit.getMunicipality().id(), id, officer.id()) : Optional.empty();
    }

    private OpenDraft open(Draft draft, Applicant owner) {
        var service = fill.service(draft);
        return OpenDraft.of(draft, owner, service, fill.day(draft, service));
    }

    private static Optional<DraftId> id(String text) {
        try {
            return Optional.of(DraftId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
