package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.casefile.FetchedFiles;
import se.samform.engine.document.Documents;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.CaseDownloads;
import se.samform.portal.wording.Told;

/** The letter that tells of a decision. */
@ApplicationScoped
public class LetterPdf implements Handler {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Documents documents;
    @Inject Told told;
    @Inject Fetching fetching;
    @Inject FetchedFiles fetched;

    @Override
    public Reply handle(Exchange exchange) {
        String seq = visit.variable("seq");
        return me.open().flatMap(mine -> CaseDownloads.letter(documents, mine.file(), seq, told.texts())
            .map(reply -> fetching.kept(mine, reply, exchange, () -> fetched.fetchedLetter(mine.file(), seq)))).orElseGet(Reply::notFound);
    }
}
