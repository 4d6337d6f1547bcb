package se.samform.portal.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;
import se.samform.engine.signing.Signings;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.OpenDraft;
import se.samform.portal.fill.OpenDrafts;
import se.samform.portal.wording.Told;

/** Who has signed and who has not, for whoever waits for them. */
@Named
@RequestScoped
public class SigningPage implements Page {
    @Inject OpenDrafts drafts;
    @Inject Signings signings;
    @Inject Visit visit;
    @Inject Told told;
    private OpenDraft open;
    private SigningView view;

    @Override
    public Reply open() {
        var found = drafts.find();
        if (found.isEmpty()) return visit.getIdentity().isVisitor() ? new Reply.LogIn() : drafts.elsewhere();
        open = found.get();
        var round = signings.of(open.draft().municipality(), open.draft().id(), open.owner());
        if (round.isEmpty()) return Reply.to(open.reviewPath());
        view = new SigningView(round.get(), told.texts(), told.times());
        return Reply.show();
    }

    public Phrase getService() {
        return Phrase.of(open.definition().title(), new Language(visit.getLocale().getLanguage()));
    }

    public SigningView getView() {
        return view;
    }

    /** Of the draft, inside the municipality. */
    public String getPath() {
        return open.path();
    }

    /** What was done just now, or why it was not: {@code sent}, {@code reminded}, {@code told_lately}; empty for nothing. */
    public String getDone() {
        String word = visit.query("done");
        return word.matches("sent|reminded|told_lately|over") ? word : "";
    }
}
