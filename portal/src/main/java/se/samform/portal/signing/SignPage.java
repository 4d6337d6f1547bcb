package se.samform.portal.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samform.core.signing.SignerState;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;
import se.samform.engine.look.Seen;
import se.samform.engine.signing.ToSign;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FillIn;
import se.samform.portal.fill.OpenDraft;
import se.samform.portal.fill.Review;
import se.samform.portal.fill.ReviewSection;
import se.samform.portal.wording.Told;

/** All the answers, for one who is asked to sign them: they sign, or say no and why. */
@Named
@RequestScoped
public class SignPage implements Page {
    @Inject Invited invited;
    @Inject FillIn fill;
    @Inject Visit visit;
    @Inject Told told;
    @Inject SignedCases signedCases;
    private ToSign toSign;
    private List<ReviewSection> sections = List.of();
    private SigningView view;
    private SignedCase signed;
    private String problem = "";
    private String typed = "";

    @Override
    public Reply open() {
        var found = invited.toSign();
        if (found.isEmpty()) return openSigned();
        toSign = found.get();
        view = new SigningView(toSign.round(), told.texts(), told.times());
        if (invited.shown(Seen.SIGNING).isPresent()) sections = new Review(draft(), language()).sections();
        return Reply.show();
    }

    /** Once it is a case there is nothing more to sign: they are told that they have. */
    private Reply openSigned() {
        signed = invited.signed(visit.variable("signing")).map(signedCases::of).orElse(null);
        return signed == null ? Invited.nothingToSign() : Reply.show();
    }

    /** What they signed that is a case now; null while it is none. */
    public SignedCase getSigned() {
        return signed;
    }

    /** Why there is nothing to sign, in words. */
    public String getStateText() {
        return toSign.barred().map(why -> told.texts().of("signing.refused." + SigningView.word(why))).orElseGet(this::stateText);
    }

    private String stateText() {
        return word().equals("signed") ? toSign.round().signers().get(toSign.number()).at()
            .map(at -> told.texts().of("sign.state.signed", told.times().fullDate(told.times().date(at)))).orElseThrow()
            : told.texts().of("sign.state." + word());
    }

    private OpenDraft draft() {
        return new OpenDraft(toSign.draft(), toSign.starter(), toSign.service(), fill.today(toSign.service()), toSign.evaluation());
    }

    /** @param typed the reason, to be kept */
    void refuse(String problem, String typed) {
        this.problem = problem;
        this.typed = typed;
    }

    public Phrase getService() {
        return Phrase.of(toSign.service().definition().title(), language());
    }

    public String getStarter() {
        return toSign.round().starter();
    }

    public String getPath() {
        return "signings/" + toSign.round().id().text();
    }

    /** What is signed: it is another as soon as an answer is. */
    public String getSha256() {
        return toSign.round().sha256();
    }

    public SigningView getView() {
        return view;
    }

    public List<ReviewSection> getSections() {
        return sections;
    }

    public boolean isSignable() {
        return toSign.isSignable();
    }

    /** Why there is nothing to sign: {@code signed}, or the round's state. */
    private String word() {
        boolean isSigned = toSign.mine() == SignerState.SIGNED && toSign.round().state().counts();
        return isSigned ? "signed" : toSign.mine() == SignerState.WAITING && view.isOpen() ? "waiting" : view.getState();
    }

    public String getProblem() {
        return problem;
    }

    public String getTyped() {
        return typed;
    }

    private Language language() {
        return new Language(visit.getLocale().getLanguage());
    }
}
