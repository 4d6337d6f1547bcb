package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.form.Afterwards.Reader;
import se.samform.engine.document.Documents;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.CaseDownloads;
import se.samform.portal.wording.Told;

/** The receipt of one of those that were handed in, by its number in the order in which they came. */
@ApplicationScoped
public class EarlierReceiptPdf implements Handler {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Documents documents;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        return me.open().flatMap(mine -> CaseDownloads.receipt(documents, mine.file(), Reader.RECEIPT, visit.variable("seq"), told.texts()))
            .orElseGet(Reply::notFound);
    }
}
