package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.document.Documents;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.CaseDownloads;
import se.samform.portal.wording.Told;

/** The letter that tells of a decision. */
@ApplicationScoped
public class DeskLetterPdf implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Documents documents;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        return desk.readableCase(Seen.LETTER).flatMap(file -> CaseDownloads.letter(documents, file, visit.variable("seq"), told.texts())).orElseGet(Reply::notFound);
    }
}
