package se.samform.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Offered;
import se.samform.core.publication.Published;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FillIn;
import se.samform.portal.offer.Openings;

/** Refuses what can't be done with an e-service that is closed. */
@RequestScoped
public class OnlyIfOpen {
    @Inject Openings openings;
    @Inject OwnDraft own;
    @Inject FillIn fill;
    @Inject Visit visit;

    /** @throws WebApplicationException 409 if it can't be begun now */
    void check(Published service) {
        if (openings.closed(service).isPresent()) throw refused(openings.of(service), "offer.nothing.begun");
    }

    /** @throws WebApplicationException 409 if what comes before handing in can't be begun now; a supplement always can */
    void check(String draft, Applicant applicant) {
        var found = own.find(draft, applicant);
        if (found.supplement().isEmpty() && openings.closed(fill.service(found)).isPresent()) {
            throw refused(openings.of(fill.service(found)), "offer.nothing.begun");
        }
    }

    /** What was to be handed in is not. */
    WebApplicationException notHandedIn(Offered offered) {
        return refused(offered, "offer.nothing.handed-in");
    }

    private WebApplicationException refused(Offered offered, String after) {
        return ProblemDocument.closed(OfferedJson.of(offered), openings.told(offered).text() + " " + Texts.text(visit.getLocale(), after));
    }
}
