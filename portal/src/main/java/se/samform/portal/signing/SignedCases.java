package se.samform.portal.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.samform.core.party.Applicant;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.signing.SignedLinks;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What somebody has signed and is a case now, for them to be told of. */
@RequestScoped
public class SignedCases {
    private static final int MOST = 50;

    @Inject Visit visit;
    @Inject Invited invited;
    @Inject Cases cases;
    @Inject PublishedServices services;
    @Inject Told told;

    /** Null for who isn't logged in, or has signed so much since that it is in no list any more. */
    SignedCase of(SignedLinks.Signed signed) {
        return invited.person().flatMap(person -> cases.signed(visit.getMunicipality().id(), person, MOST).stream()
            .filter(head -> head.id().equals(signed.kase())).findFirst().map(head -> of(head, signed, person))).orElse(null);
    }

    private SignedCase of(CaseHead head, SignedLinks.Signed signed, Applicant.Person person) {
        var municipality = visit.getMunicipality().id();
        boolean isShared = cases.shared(municipality, person).contains(head.id());
        return new SignedCase(services.require(municipality, head.version()).definition().title().in(told.language()), head.reference(),
            told.times().fullDate(told.times().date(signed.at())), isShared ? "my/" + head.id().text() : "");
    }
}
