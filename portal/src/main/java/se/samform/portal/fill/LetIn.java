package se.samform.portal.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Applicant;
import se.samform.engine.casefile.Admissions;
import se.samform.portal.acting.Standing;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Visit;

/** Lets in to the draft that supplements a case who came to the case by its key, or acts for whose it is. */
@RequestScoped
public class LetIn {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Admissions admissions;

    Optional<Applicant> to(DraftId draft) {
        return admissions.supplemented(municipality(), draft).flatMap(id -> acting(id).or(() -> withKey(id)));
    }

    private Optional<Applicant> acting(CaseId id) {
        return visit.standing() instanceof Standing.For(var acting)
            ? admissions.admit(municipality(), id, new Applicant.Representative(acting)) : Optional.empty();
    }

    private Optional<Applicant> withKey(CaseId id) {
        return Cookies.read(request, FollowCookie.name(id)).map(FollowCookie::of).flatMap(cookie -> admissions.admit(municipality(), id, cookie.key()));
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
