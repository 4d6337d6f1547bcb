package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** The receipt as a PDF, as it was stored once. */
@ApplicationScoped
public class ReceiptPdf implements Handler {
    @Inject Me me;
    @Inject Cases cases;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        return me.open().map(mine -> reply(mine.file())).orElseGet(Reply::notFound);
    }

    private Reply reply(CaseFile file) {
        return file.receipt().flatMap(CaseDocument::file).flatMap(id -> cases.open(file, id))
            .<Reply>map(content -> new Reply.Download("application/pdf", told.texts().of("receipt.file", file.head().reference()), false,
                content::transferTo))
            .orElseGet(() -> Reply.to("my/" + file.head().id().text() + "/receipt?pdf=soon"));
    }
}
