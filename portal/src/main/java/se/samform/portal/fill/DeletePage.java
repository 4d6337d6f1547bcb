package se.samform.portal.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;
import se.samform.engine.payment.Payments;
import se.samform.engine.payment.Toll;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Asks once more before a draft is deleted. */
@Named
@RequestScoped
public class DeletePage implements Page {
    @Inject OpenDrafts drafts;
    @Inject Visit visit;
    @Inject Payments payments;
    private OpenDraft open;

    @Override
    public Reply open() {
        var found = drafts.find();
        if (found.isEmpty()) return drafts.elsewhere();
        open = found.get();
        return Reply.show();
    }

    public Phrase getService() {
        return Phrase.of(open.definition().title(), new Language(visit.getLocale().getLanguage()));
    }

    /** Of the draft, inside the municipality. */
    public String getPath() {
        return open.path();
    }

    /** Whether it is paid, and the money goes back if it is deleted. */
    public boolean isPaid() {
        return payments.toll(open.draft(), open.service(), open.evaluation()).filter(Toll::isPaid).isPresent();
    }

    /** Whether a payment was begun, and it isn't known yet what became of it. */
    public boolean isPending() {
        return payments.pending(open.draft().municipality(), open.draft().id()).isPresent();
    }

    public int getFiles() {
        return open.draft().content().files().size();
    }
}
