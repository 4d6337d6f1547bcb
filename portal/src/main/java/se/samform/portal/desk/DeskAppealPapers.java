package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Sentences;

/** The papers of an appealed case in one file, for the court: in Swedish, whatever the officer reads. Not of one in which something isn't shown to the officer. */
@ApplicationScoped
public class DeskAppealPapers implements Handler {
    private static final Sentences SWEDISH = new Sentences(Language.SWEDISH);

    @Inject Desk desk;
    @Inject PapersOfCases papers;

    @Override
    public Reply handle(Exchange exchange) {
        return desk.openCase(Seen.PAPERS).filter(RulingCard::hasPapers).map(this::download).orElseGet(Reply::notFound);
    }

    private Reply download(CaseFile file) {
        try {
            var together = papers.together(file);
            return new Reply.Download("application/zip", SWEDISH.of("papers.file", file.head().reference()), false, together.bytes(), together::writeTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
