package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.form.Afterwards.Reader;
import se.samform.engine.document.Documents;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.CaseDownloads;
import se.samform.portal.wording.Told;

/** The newest receipt, or the one with the number that is asked for, without what is hidden from officers. */
@ApplicationScoped
public class DeskReceiptPdf implements Handler {
    @Inject Desk desk;
    @Inject Documents documents;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        String number = exchange.parameter("number");
        return desk.readableCase(Seen.RECEIPT).flatMap(file -> number.isEmpty() ? CaseDownloads.receipt(documents, file, Reader.OFFICER, told.texts())
            : CaseDownloads.receipt(documents, file, Reader.OFFICER, number, told.texts())).orElseGet(Reply::notFound);
    }
}
