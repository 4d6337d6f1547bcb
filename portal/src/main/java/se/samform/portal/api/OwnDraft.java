package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Changeovers;
import se.samform.core.text.Language;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FillIn;
import se.samform.portal.fill.OldVersions;

/** The draft that a call is about, if it is the caller's, and how it is told. */
@ApplicationScoped
public class OwnDraft {
    @Inject Visit visit;
    @Inject Drafts drafts;
    @Inject FillIn fill;
    @Inject OldVersions versions;
    @Inject Changeovers changeovers;

    Draft find(String id, Applicant applicant) {
        return drafts.find(visit.getMunicipality().id(), Ids.draft(id), applicant).orElseThrow(() -> ProblemDocument.notFound("draft"));
    }

    /** For a change of the revision that the caller saw. */
    Draft findToChange(String id, Applicant applicant, int revisionSeen) {
        return drafts.findToChange(visit.getMunicipality().id(), Ids.draft(id), applicant, revisionSeen)
            .orElseThrow(() -> ProblemDocument.notFound("draft"));
    }

    /** For a change that is made to whatever the draft is now. */
    Draft findToChange(String id, Applicant applicant) {
        return drafts.findToChange(visit.getMunicipality().id(), Ids.draft(id), applicant).orElseThrow(() -> ProblemDocument.notFound("draft"));
    }

    /** @throws jakarta.ws.rs.WebApplicationException if it goes over to a newer version first */
    void checkVersion(String id, Applicant applicant) {
        if (!changeovers.days(visit.getMunicipality().id()).isEmpty() && versions.due(find(id, applicant), applicant).isPresent()) {
            throw ProblemDocument.of(409, "version", "The e-service has changed",
                "Read the draft's changeover, which tells what is kept and what is asked again, and POST to it. Nothing was handed in or sent.");
        }
    }

    Response ok(Draft draft) {
        return Response.ok(json(draft).build().toString()).tag(String.valueOf(draft.revision())).build();
    }

    JsonObjectBuilder json(Draft draft) {
        return DraftJson.of(draft, fill.service(draft), fill.evaluate(draft), language());
    }

    Language language() {
        return new Language(visit.getLocale().getLanguage());
    }
}
