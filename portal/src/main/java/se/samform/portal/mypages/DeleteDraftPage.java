package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.DraftId;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Asks whether a draft really is to go. */
@Named
@RequestScoped
public class DeleteDraftPage implements Page {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Drafts drafts;
    @Inject PublishedServices services;
    @Inject Told told;
    private Draft draft;

    @Override
    public Reply open() {
        var found = id(visit).flatMap(id -> me.applicant().flatMap(owner -> drafts.find(visit.getMunicipality().id(), id, owner)));
        if (found.isEmpty()) return Reply.notFound();
        draft = found.get();
        return Reply.show();
    }

    static Optional<DraftId> id(Visit visit) {
        try {
            return Optional.of(new DraftId(UUID.fromString(visit.variable("draft"))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public String getTitle() {
        return services.version(visit.getMunicipality().id(), draft.version()).orElseThrow().definition().title().in(told.language());
    }

    public String getSaved() {
        return told.texts().of("my.draft.saved", told.times().moment(draft.changedAt()));
    }

    public String getPath() {
        return "my/drafts/" + draft.id().text() + "/delete";
    }
}
