package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Visit;

/** The visitor as an applicant, and the cases that are theirs. */
@RequestScoped
public class Me {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Cases cases;

    /** Who hands in and owns drafts: the person if somebody is logged in, else this browser; empty on a first visit. */
    public Optional<Applicant> applicant() {
        return person().or(this::browser);
    }

    /** The case that the address names, if it is the visitor's. */
    Optional<MyCase> open() {
        return CaseAddress.id(visit.variable("case")).flatMap(this::open);
    }

    Commanded command(MyCase mine, int seqSeen, CaseCommand command) {
        var id = mine.file().head().id();
        return switch (mine.way()) {
            case Way.AsApplicant(var applicant) -> cases.command(municipality(), id, seqSeen, command, applicant);
            case Way.WithKey(var key) -> cases.command(municipality(), id, seqSeen, command, key);
        };
    }

    private Optional<MyCase> open(CaseId id) {
        return Stream.of(person(), browser()).flatMap(Optional::stream)
            .flatMap(applicant -> cases.find(municipality(), id, applicant).map(file -> new MyCase(file, new Way.AsApplicant(applicant))).stream())
            .findFirst()
            .or(() -> followed(id));
    }

    private Optional<MyCase> followed(CaseId id) {
        return Cookies.read(request, FollowCookie.name(id)).map(FollowCookie::of)
            .flatMap(cookie -> followed(cookie).map(file -> new MyCase(file, new Way.WithKey(cookie.key()))))
            .filter(mine -> mine.file().head().id().equals(id));
    }

    private Optional<CaseFile> followed(FollowCookie cookie) {
        return cases.follow(municipality(), cookie.reference(), cookie.key());
    }

    private Optional<Applicant> person() {
        return visit.getIdentity() instanceof Identity.Citizen citizen
            ? Optional.of(new Applicant.Person(citizen.personalNumber().digits()))
            : Optional.empty();
    }

    private Optional<Applicant> browser() {
        return Cookies.read(request, Cookies.VISITOR).filter(secret -> secret.length() >= 22).map(Applicant.Anonymous::new);
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
