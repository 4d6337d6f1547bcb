package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.form.Afterwards.Reader;
import se.samform.engine.document.Documents;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.CaseDownloads;
import se.samform.portal.wording.Told;

/** The receipt as a PDF. */
@ApplicationScoped
public class ReceiptPdf implements Handler {
    @Inject Me me;
    @Inject Documents documents;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        return me.open().flatMap(mine -> CaseDownloads.receipt(documents, mine.file(), Reader.RECEIPT, told.texts())).orElseGet(Reply::notFound);
    }
}
