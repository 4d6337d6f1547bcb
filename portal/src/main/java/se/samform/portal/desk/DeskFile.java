package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.form.Afterwards.Reader;
import se.samform.engine.casefile.Cases;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.CaseDownloads;

/** A file that was handed in, for the officers of the unit that has the case, and for who is asked about it; one that came with a message for the former alone. */
@ApplicationScoped
public class DeskFile implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Cases cases;

    @Override
    public Reply handle(Exchange exchange) {
        var readable = desk.readableCase(Seen.FILE);
        return readable.flatMap(file -> CaseDownloads.submitted(cases, file, Reader.OFFICER, visit.variable("file")))
            .or(() -> readable.filter(file -> desk.isTheirs()).flatMap(file -> CaseDownloads.enclosed(cases, file, visit.variable("file")))).orElseGet(Reply::notFound);
    }
}
