package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.FileId;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.FetchedFiles;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.CaseDownloads;

/** A file that was handed in or came with a message, for whoever handed it in. */
@ApplicationScoped
public class SubmittedFile implements Handler {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Cases cases;
    @Inject Fetching fetching;
    @Inject FetchedFiles fetched;

    @Override
    public Reply handle(Exchange exchange) {
        return me.open().flatMap(mine -> CaseDownloads.submitted(cases, mine.file(), Reader.RECEIPT, visit.variable("file"))
            .or(() -> enclosed(mine, exchange))).orElseGet(Reply::notFound);
    }

    private Optional<Reply> enclosed(MyCase mine, Exchange exchange) {
        String id = visit.variable("file");
        return CaseDownloads.enclosed(cases, mine.file(), id).map(reply -> fetching.kept(mine, reply, exchange, () -> fetched.fetched(mine.file(), FileId.of(id))));
    }
}
