package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.MayRenew;
import se.samform.core.form.Login;
import se.samform.core.id.DraftId;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Renewed;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.offer.Openings;

/** Begins an application with what was answered in an earlier case, for whoever has that case. */
@ApplicationScoped
public class Renewals {
    @Inject Visit visit;
    @Inject Cases cases;
    @Inject PublishedServices services;
    @Inject FillIn fill;
    @Inject Drafts drafts;
    @Inject Openings openings;

    /** As it would begin now; empty where the flow doesn't let them, the answers are purged, or the e-service is no more. @param file theirs */
    public Optional<Crossing> due(CaseFile file, Applicant owner) {
        return MayRenew.now(file.service().definition().flow(), file.head().state())
            ? newest(file).flatMap(newest -> cases.toBeginWith(file).map(typed -> Renewal.of(before(file, typed, owner), newest, fill.today(newest), fill.known(newest, owner, language()), MayRenew.with(file.service().definition().flow(), file.head().state()), file.head().state().course().ruling().flatMap(CaseRuling::validUntil))))
            : Optional.empty();
    }

    /** Leads to its first step; empty as above. */
    public Optional<Reply> begin(CaseFile file, Exchange exchange) {
        boolean mustLogIn = !visit.getIdentity().isCitizen()
            && newest(file).filter(newest -> newest.definition().terms().login() == Login.REQUIRED).isPresent();
        if (mustLogIn) return Optional.of(new Reply.LogIn());
        if (newest(file).filter(newest -> ForWhom.keepsOut(visit, newest)).isPresent()) return Optional.of(new Reply.Refused(403, ForWhom.TOLD));
        var closed = newest(file).filter(newest -> openings.closed(newest).isPresent());
        if (closed.isPresent()) return Optional.of(Reply.to("e/" + closed.get().key()));
        return due(file, Owner.orNew(visit, exchange)).map(crossing -> begin(file, crossing.after()));
    }

    private Reply begin(CaseFile file, OpenDraft planned) {
        var head = file.head();
        var draft = drafts.renew(head.municipality(), planned.owner(), planned.service(), language(), planned.draft().content(),
            new Renewed(head.id(), head.reference(), answeredOn(file)));
        var open = OpenDraft.of(draft, planned.owner(), planned.service(), planned.today());
        return Reply.to(open.path(open.evaluation().shownSteps().getFirst()));
    }

    /** The day on which the newest answers were handed in. */
    public LocalDate answeredOn(CaseFile file) {
        return file.submissions().getLast().receivedAt().atZone(visit.getMunicipality().zone()).toLocalDate();
    }

    private Optional<Published> newest(CaseFile file) {
        return services.newest(file.head().municipality(), file.service().key().value());
    }

    private OpenDraft before(CaseFile file, Content typed, Applicant owner) {
        var head = file.head();
        var service = services.require(head.municipality(), head.version());
        Instant at = head.state().openedAt();
        var draft = new Draft(new DraftId(head.id().value()), head.municipality(), head.version(), language(), head.anonymous(), 1, typed,
            file.key().orElseThrow(), at, at, at);
        return OpenDraft.of(draft, owner, service, fill.today(service));
    }

    private Language language() {
        return new Language(visit.getLocale().getLanguage());
    }
}
