package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Applicant;
import se.samform.core.publication.PublishedServices;
import se.samform.core.signing.RoundState;
import se.samform.core.signing.SignerState;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.ReadDecisions;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.DraftSummary;
import se.samform.engine.draft.Drafts;
import se.samform.engine.message.Messages;
import se.samform.engine.payment.Payments;
import se.samform.engine.signing.RoundView;
import se.samform.engine.signing.Signings;
import se.samform.engine.signing.ToSign;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** "Mina ärenden". Somebody who isn't logged in sees what they handed in from this browser, and how to see the rest. */
@Named
@RequestScoped
public class MyCasesPage implements Page {
    private static final int PAGE = 50;

    @Inject Visit visit;
    @Inject Me me;
    @Inject Cases cases;
    @Inject Drafts drafts;
    @Inject Payments payments;
    @Inject Behalves behalves;
    @Inject Messages messages;
    @Inject ReadDecisions decisions;
    @Inject PublishedServices services;
    @Inject Told told;
    @Inject Signings signings;
    private MyCasesView view;
    private List<CaseHead> heads = List.of();
    private List<DraftLine> draftLines = List.of();
    private List<SigningLine> toSign = List.of();
    private List<SigningLine> waitingForOthers = List.of();
    private List<CaseLine> signed = List.of();
    private List<SigningLine> handedOver = List.of();
    private boolean more;

    @Override
    public Reply open() {
        me.applicant().ifPresent(this::load);
        return Reply.show();
    }

    private void load(Applicant applicant) {
        var municipality = visit.getMunicipality().id();
        var found = cases.mine(municipality, applicant, below(), PAGE + 1);
        more = found.size() > PAGE;
        heads = more ? found.subList(0, PAGE) : found;
        view = new MyCasesView(told.texts(), told.times(), version -> services.require(municipality, version),
            messages.unreadByCitizen(municipality, heads.stream().map(CaseHead::id).toList()), decisions.unread(municipality, decided()));
        if (isNewest()) handedOver = cases.handedOver(municipality, applicant, PAGE).stream().map(this::handedOver).toList();
        if (isNewest() && applicant instanceof Applicant.Person person) load(person);
        if (isNewest() && visit.getIdentity().isCitizen()) waitingForOthers = sent(applicant);
        if (isNewest()) draftLines = drafts(notSent(drafts.list(municipality, applicant)), applicant.isAnonymous());
    }

    private List<CaseId> decided() {
        return heads.stream().filter(head -> head.state().course().ruling().isPresent()).map(CaseHead::id).toList();
    }

    /** What waits for others stands there, and not among what they are to go on with. */
    private List<DraftSummary> notSent(List<DraftSummary> own) {
        var sent = waitingForOthers.stream().map(SigningLine::path).toList();
        return own.stream().filter(draft -> !sent.contains(signing(draft))).toList();
    }

    private static String signing(DraftSummary draft) {
        return "d/" + draft.id().text() + "/signing";
    }

    private List<DraftLine> drafts(List<DraftSummary> own, boolean ofBrowser) {
        var beginners = behalves.beginners(visit.getMunicipality().id(), own.stream().map(DraftSummary::id).toList());
        return view.drafts(own, ofBrowser, draft -> Optional.ofNullable(beginners.get(draft)).flatMap(told.people()::officer), paying(own));
    }

    /** Those whose payment was begun, and of which it isn't known yet what became of it. */
    private Set<DraftId> paying(List<DraftSummary> own) {
        var payable = own.stream().filter(draft -> services.require(visit.getMunicipality().id(), draft.version()).definition().payment().isPresent()).map(DraftSummary::id).toList();
        return payments.pending(visit.getMunicipality().id(), payable);
    }

    private void load(Applicant.Person person) {
        var municipality = visit.getMunicipality().id();
        signed = signed(municipality, person);
        toSign = signings.waitingFor(municipality, person).stream().map(this::line).toList();
    }

    private List<CaseLine> signed(MunicipalityId municipality, Applicant.Person person) {
        var theirs = cases.signed(municipality, person, PAGE);
        return theirs.isEmpty() ? List.of() : view.signed(theirs, cases.shared(municipality, person));
    }

    private List<SigningLine> sent(Applicant applicant) {
        var municipality = visit.getMunicipality().id();
        return drafts.list(municipality, applicant).stream()
            .filter(draft -> services.require(municipality, draft.version()).definition().signing().isPresent())
            .flatMap(draft -> signings.of(municipality, draft.id(), applicant).filter(round -> round.state() == RoundState.OPEN)
                .map(round -> line(draft, round)).stream()).toList();
    }

    /** Of which e-service it is, and its number: how it stands is not theirs to know. */
    private SigningLine handedOver(CaseHead head) {
        return new SigningLine("my/" + head.id().text() + "/handed-over",
            services.require(visit.getMunicipality().id(), head.version()).definition().title().in(told.texts().language()), head.reference());
    }

    private SigningLine line(ToSign each) {
        return new SigningLine("signings/" + each.round().id().text(), each.service().definition().title().in(told.texts().language()),
            told.texts().of("my.sign.about", each.round().starter(), told.times().day(each.round().expiresAt())));
    }

    private SigningLine line(DraftSummary draft, RoundView round) {
        var title = services.require(visit.getMunicipality().id(), draft.version()).definition().title().in(told.texts().language());
        long signed = round.signers().stream().filter(signer -> signer.state() == SignerState.SIGNED).count();
        return new SigningLine(signing(draft), title,
            told.texts().of("my.others.about", signed, round.signers().size(), told.times().day(round.expiresAt())));
    }

    private long below() {
        String asked = visit.query("below");
        return asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }

    public boolean isNewest() {
        return below() == Long.MAX_VALUE;
    }

    public List<CaseLine> getAwaitingMe() {
        return heads.isEmpty() ? List.of() : view.awaitingMe(heads);
    }

    public List<CaseLine> getNews() {
        return heads.isEmpty() ? List.of() : view.news(heads);
    }

    public List<CaseLine> getOngoing() {
        return heads.isEmpty() ? List.of() : view.ongoing(heads);
    }

    public List<CaseLine> getClosed() {
        return heads.isEmpty() ? List.of() : view.closed(heads);
    }

    public List<DraftLine> getDrafts() {
        return draftLines;
    }

    /** What others ask this person to sign. */
    public List<SigningLine> getToSign() {
        return toSign;
    }

    /** What this person has signed and somebody else handed in. */
    public List<CaseLine> getSigned() {
        return signed;
    }

    /** What was theirs and is somebody else's by now. */
    public List<SigningLine> getHandedOver() {
        return handedOver;
    }

    /** What this person has sent for signing. */
    public List<SigningLine> getWaitingForOthers() {
        return waitingForOthers;
    }

    /** {@code signed}, {@code refused} or {@code unchecked} just now; else empty. */
    public String getDone() {
        String word = visit.query("done");
        return word.matches("signed|refused|unchecked") ? word : "";
    }

    /** That in words, and the case that it became where theirs was the last signature: only what they have signed. */
    public String getDoneText() {
        String sent = signed.stream().map(CaseLine::reference).filter(visit.query("case")::equals).findFirst()
            .map(reference -> " " + told.texts().of("sign.done.sent", reference)).orElse("");
        return told.texts().of("sign.done." + getDone()) + sent;
    }

    /** Whether they have just chosen for whom they are here. */
    public boolean isSwitched() {
        return visit.query("done").equals("acting");
    }

    public boolean isNothing() {
        return heads.isEmpty() && draftLines.isEmpty() && waitingForOthers.isEmpty() && toSign.isEmpty() && signed.isEmpty() && handedOver.isEmpty();
    }

    /** Whether the browser was made to forget just now. */
    public boolean isForgotten() {
        return visit.asks("forgotten");
    }

    /** Whether something here is known by this browser alone. */
    public boolean isForgettable() {
        return !visit.getIdentity().isCitizen() && !isNothing();
    }

    public boolean isMore() {
        return more;
    }

    /** Of the next page, older. */
    public String getOlder() {
        return "my?below=" + (heads.isEmpty() ? 0 : heads.getLast().number());
    }
}
