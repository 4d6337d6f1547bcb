package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.core.vault.Vault;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.look.Viewer;
import se.samform.portal.acting.Standing;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FollowCookie;
import se.samform.portal.fill.Owner;

/** The visitor as an applicant, and the cases that are theirs. */
@RequestScoped
public class Me {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Cases cases;
    @Inject Looks looks;
    @Inject Vault vault;

    /** Whose cases and drafts to list: the person's if somebody is logged in, else this browser's; empty on a first visit. */
    Optional<Applicant> applicant() {
        return Owner.of(visit, request);
    }

    /** Who is told and how they wish it: the person who is logged in, whomever they act for. */
    Optional<Applicant> person() {
        return visit.getIdentity() instanceof Identity.Citizen citizen
            ? Optional.of(new Applicant.Person(citizen.personalNumber().digits())) : Optional.empty();
    }

    /** The case that the address names, if it is the visitor's. */
    Optional<MyCase> open() {
        return CaseAddress.id(visit.variable("case")).flatMap(this::open);
    }

    /** As {@link #open}, of those in which they may do something. */
    Optional<MyCase> own() {
        return open().filter(mine -> !mine.isRead());
    }

    /** The case that the address names, if they showed the key that holds now: also where it is theirs without it, since this browser handed it in. */
    Optional<MyCase> withKey() {
        return CaseAddress.id(visit.variable("case")).flatMap(this::followed);
    }

    /** As {@link #own}, by whatever right. */
    public Optional<CaseFile> file() {
        return own().map(MyCase::file);
    }

    /** Where who asks for a case that isn't theirs goes: whoever had it is told that it was handed over, and nothing of it. */
    Reply elsewhere() {
        return handedOver().<Reply>map(head -> Reply.to("my/" + head.id().text() + "/handed-over"))
            .orElseGet(() -> visit.getIdentity().isVisitor() ? new Reply.LogIn() : Reply.notFound());
    }

    /** The case that the address names, if it was the visitor's and is somebody else's by now. */
    Optional<CaseHead> handedOver() {
        return CaseAddress.id(visit.variable("case")).flatMap(id -> Owner.all(visit, request).stream()
            .flatMap(applicant -> cases.handedOver(municipality(), id, applicant).stream()).findFirst());
    }

    Commanded command(MyCase mine, int seqSeen, CaseCommand command) {
        var id = mine.file().head().id();
        int seq = hasNewsSince(seqSeen, mine.file()) ? seqSeen : mine.file().head().lastSeq();
        return switch (mine.way()) {
            case Way.AsApplicant(var applicant) -> cases.command(municipality(), id, seq, command, applicant);
            case Way.AsSigner signer -> new Commanded.Refused(Refusal.NO_SUCH_CASE);
            case Way.WithKey(var key) -> cases.command(municipality(), id, seq, command, key);
        };
    }

    /** Notes and assignments are the officers' alone, and not among these events: they make no page of a citizen's old. */
    private static boolean hasNewsSince(int seqSeen, CaseFile file) {
        return file.events().stream().anyMatch(event -> event.seq() > seqSeen);
    }

    private Optional<MyCase> open(CaseId id) {
        return Owner.all(visit, request).stream()
            .flatMap(applicant -> cases.find(municipality(), id, applicant).map(file -> new MyCase(file, new Way.AsApplicant(applicant))).stream())
            .findFirst()
            .or(() -> followed(id))
            .or(() -> signed(id));
    }

    /** What they signed and somebody else handed in; that they look is written first. */
    private Optional<MyCase> signed(CaseId id) {
        return signer().flatMap(person -> cases.findSigned(municipality(), id, person).map(file -> {
            looks.add(municipality(), Look.outside(new Viewer.Signer(person.hash(vault, municipality())), Seen.CASE, id, false));
            return new MyCase(file, new Way.AsSigner(person));
        }));
    }

    /** Who acts for somebody else signed nothing as them. */
    private Optional<Applicant.Person> signer() {
        return visit.getIdentity() instanceof Identity.Citizen citizen && visit.standing() instanceof Standing.Self
            ? Optional.of(new Applicant.Person(citizen.personalNumber().digits())) : Optional.empty();
    }

    private Optional<MyCase> followed(CaseId id) {
        return Cookies.read(request, FollowCookie.name(id)).map(FollowCookie::of)
            .flatMap(cookie -> followed(cookie).map(file -> new MyCase(file, new Way.WithKey(cookie.key()))))
            .filter(mine -> mine.file().head().id().equals(id));
    }

    private Optional<CaseFile> followed(FollowCookie cookie) {
        return cases.follow(municipality(), cookie.reference(), cookie.key());
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
