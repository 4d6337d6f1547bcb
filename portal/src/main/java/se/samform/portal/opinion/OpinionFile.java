package se.samform.portal.opinion;

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

/** A file of the case, for who is asked about it. */
@ApplicationScoped
public class OpinionFile implements Handler {
    @Inject Visit visit;
    @Inject Asked asked;
    @Inject Cases cases;

    @Override
    public Reply handle(Exchange exchange) {
        return asked.shown(Seen.FILE).flatMap(referral -> CaseDownloads.submitted(cases, referral.file(), Reader.OFFICER, visit.variable("file")))
            .orElseGet(Reply::notFound);
    }
}
