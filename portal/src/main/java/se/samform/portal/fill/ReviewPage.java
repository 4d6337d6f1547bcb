package se.samform.portal.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Wording;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.SigningTerms;
import se.samform.core.id.PaymentId;
import se.samform.core.signing.RoundState;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;
import se.samform.engine.payment.Payments;
import se.samform.engine.payment.Toll;
import se.samform.engine.signing.RoundView;
import se.samform.engine.signing.Signings;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;
import se.samform.portal.pay.Lines;
import se.samform.portal.pay.Word;
import se.samform.portal.wording.AfterSending;
import se.samform.portal.wording.Sentences;

/** Everything once more, before it is handed in. */
@Named
@RequestScoped
public class ReviewPage implements Page {
    @Inject OpenDrafts drafts;
    @Inject Visit visit;
    @Inject Texts texts;
    @Inject Clock clock;
    @Inject Payments payments;
    @Inject Signings signings;
    @Inject OldVersions versions;
    @Inject SupplementBar supplementBar;
    @Inject ClosedBar closedBar;
    private OpenDraft open;
    private Rail rail;
    private List<ReviewSection> sections;
    private List<ErrorLine> errors;
    private Optional<Toll> toll;
    private List<String> signers;
    private Optional<RoundView> round;
    private Optional<PaymentId> pending;
    private Lines bill;
    private Lines invoice;

    @Override
    public Reply open() {
        var found = drafts.find();
        if (found.isEmpty()) return drafts.elsewhere();
        open = found.get();
        if (versions.due(open).isPresent()) return Reply.to(open.changeoverPath());
        supplementBar.open(open);
        var review = new Review(open, language());
        rail = Rail.of(open, "", language(), texts.say("review.title"));
        sections = review.sections();
        errors = review.errors(visit::url);
        toll = isSupplement() ? Optional.empty() : payments.toll(open.draft(), open.service(), open.evaluation());
        pending = isToPay() && !open.isDeputed() ? payments.pending(open.draft().municipality(), open.draft().id()) : Optional.empty();
        bill = toll.map(Toll::bill).map(this::lines).orElse(null);
        invoice = isSupplement() ? null : payments.invoiced(open.draft(), open.service(), open.evaluation()).map(this::lines).orElse(null);
        signers = isSupplement() || open.isDeputed() ? List.of() : open.evaluation().signersBefore().stream().map(Signings::name).toList();
        round = signers.isEmpty() ? Optional.empty() : signings.of(open.draft().municipality(), open.draft().id(), open.owner());
        if (!isBegunInTime()) closedBar.open(open);
        return Reply.show();
    }

    /** What others have signed, or is paid, is handed in though it is closed by now. */
    private boolean isBegunInTime() {
        return round.filter(each -> each.state() == RoundState.SIGNED).isPresent() || toll.filter(Toll::isPaid).isPresent();
    }

    public Phrase getService() {
        return Phrase.of(open.definition().title(), language());
    }

    /** Null where it didn't begin with the answers of an earlier case. */
    public RenewedFrom getRenewed() {
        return RenewedFrom.of(open.draft(), language());
    }

    public Rail getRail() {
        return rail;
    }

    public List<ReviewSection> getSections() {
        return sections;
    }

    public List<ErrorLine> getErrors() {
        return errors;
    }

    /** Of the draft, inside the municipality. */
    public String getPath() {
        return open.path();
    }

    /** Where the last step is, inside the municipality. */
    public String getBack() {
        return open.steps().isEmpty() ? open.startPath() : open.path(open.steps().getLast());
    }

    public boolean isAnonymous() {
        return open.draft().anonymous();
    }

    /** What may be done with it once it is handed in. */
    public String getAfterSending() {
        return AfterSending.first(open.definition().flow(), open.evaluation().applying()).in(new Sentences(language()));
    }

    public int getRevision() {
        return open.draft().revision();
    }

    /** Whether it costs, and somebody at the desk fills it in: whoever it is for pays themselves. */
    public boolean isNotToPayHere() {
        return open.isDeputed() && isToPay();
    }

    /** Where it is found again by whoever goes on with it later. */
    public String getKept() {
        return open.keptPath();
    }

    /** Whether it adds to an open case. */
    public boolean isSupplement() {
        return open.draft().supplement().isPresent();
    }

    /** Whether it was to be handed in from a page that was older than the answers. */
    public boolean isStale() {
        return visit.asks("stale");
    }

    /** Why a register says that it is in vain to have those sign who are named, as a word of the text bundle; empty where it does not. */
    public String getVain() {
        return isToSend() ? Stream.of("guardian", "signatory", "few").filter(visit::asks).findFirst().orElse("") : "";
    }

    private Lines lines(Bill each) {
        return Lines.of(each, language(), tax -> texts.say("pay.tax", tax));
    }

    /** Those who must sign before it is handed in, by name. */
    public List<String> getSigners() {
        return signers;
    }

    /** Whether they have the case on their own pages once it is handed in. */
    public boolean isShared() {
        return open.definition().signing().filter(SigningTerms::shared).isPresent();
    }

    /** Where it stands with them, as a word of the text bundle; empty if nobody was asked yet. */
    public String getSigning() {
        return round.map(each -> each.state().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** Of who refused; empty if nobody did. */
    public String getRefusal() {
        return round.map(RoundView::reason).orElse("");
    }

    /** Whether it is to be sent to them first, for the first time or again. */
    public boolean isToSend() {
        return !signers.isEmpty() && round.filter(each -> each.state().counts()).isEmpty();
    }

    /** Whether they have been asked and have not all signed. */
    public boolean isBeingSigned() {
        return round.filter(each -> each.state() == RoundState.OPEN).isPresent();
    }

    /** What is to be paid; null where nothing is. */
    public Lines getBill() {
        return bill;
    }

    /** What is to be invoiced, or paid later; null where nothing is. */
    public Lines getInvoice() {
        return invoice;
    }

    /** The texts of how that is paid. */
    public String getAfterwards() {
        return open.definition().payment().filter(terms -> terms.when() instanceof PaymentTerms.InFlow).isPresent() ? "pay.later" : "pay.invoice";
    }

    /** Whether it still is. */
    public boolean isToPay() {
        return toll.filter(each -> !each.isPaid()).isPresent();
    }

    /** Where it is seen what became of a payment that was begun before, inside the municipality; empty if none waits. */
    public String getPending() {
        return pending.map(payment -> open.path() + "/paid/" + payment.text()).orElse("");
    }

    /** What became of paying; empty if nobody tried just now. */
    public String getPayment() {
        return Word.of(visit.query("payment"));
    }

    /** The last day that the draft is found again as it is. */
    public String getKeptUntil() {
        return Wording.day(open.draft().expiresAt().atZone(visit.getMunicipality().zone()).toLocalDate(), language());
    }

    public String getSaved() {
        return SavedAt.text(open.draft().changedAt(), clock.instant(), visit.getMunicipality().zone(), language());
    }

    private Language language() {
        return new Language(visit.getLocale().getLanguage());
    }
}
