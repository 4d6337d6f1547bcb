package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.changeover.FormChanges;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Changeovers;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.draft.Draft;
import se.samform.engine.payment.Payments;
import se.samform.engine.payment.Toll;
import se.samform.engine.signing.Signings;
import se.samform.portal.edge.Visit;

/** Which drafts go over to the newest version of their e-service before anything else is done with them. */
@ApplicationScoped
public class OldVersions {
    @Inject Changeovers changeovers;
    @Inject PublishedServices services;
    @Inject FillIn fill;
    @Inject Payments payments;
    @Inject Signings signings;
    @Inject Visit visit;

    /** As it would go over now; empty where it is gone on with as it is. What others are signing, or is paid, is handed in as it was begun. */
    public Optional<Crossing> due(OpenDraft open) {
        return planned(open).filter(day -> !day.isAfter(open.today().date())).flatMap(day -> newer(open))
            .filter(newest -> !isBeingSigned(open) && !isPaid(open)).map(newest -> crossing(open, newest));
    }

    /** The same for a draft that was found otherwise. */
    public Optional<Crossing> due(Draft draft, Applicant owner) {
        return changeovers.day(draft.municipality(), draft.version()).map(day -> fill.service(draft))
            .flatMap(service -> due(OpenDraft.of(draft, owner, service, fill.day(draft, service))));
    }

    /** Whether anything is planned at all: without it no draft need be looked at. */
    boolean isAnythingPlanned() {
        return !changeovers.days(visit.getMunicipality().id()).isEmpty();
    }

    /** The day from which it goes over, where that is still to come. */
    public Optional<LocalDate> announced(OpenDraft open) {
        return planned(open).filter(day -> day.isAfter(open.today().date())).filter(day -> newer(open).isPresent());
    }

    private Optional<LocalDate> planned(OpenDraft open) {
        return open.draft().supplement().isPresent() ? Optional.empty() : changeovers.day(open.draft().municipality(), open.draft().version());
    }

    private Optional<Published> newer(OpenDraft open) {
        return services.newest(open.draft().municipality(), open.service().key().value()).filter(newest -> newest.version() > open.service().version());
    }

    private boolean isBeingSigned(OpenDraft open) {
        return open.definition().signing().isPresent()
            && signings.of(open.draft().municipality(), open.draft().id(), open.owner()).filter(round -> round.state().counts()).isPresent();
    }

    private boolean isPaid(OpenDraft open) {
        return payments.toll(open.draft(), open.service(), open.evaluation()).filter(Toll::isPaid).isPresent();
    }

    private Crossing crossing(OpenDraft open, Published newest) {
        var changes = FormChanges.between(open.definition(), newest.definition());
        var content = open.draft().content().answering(changes.carry(open.draft().answers()));
        return new Crossing(open, OpenDraft.of(open.draft().under(newest.id(), content), open.owner(), newest, fill.today(newest)), changes);
    }
}
