package se.samform.portal.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.casefile.Cases;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.CaseDownloads;

/** A file that the page shows to who is asked about the case; no other, also not one that was handed in before. */
@ApplicationScoped
public class OpinionFile implements Handler {
    @Inject Visit visit;
    @Inject Asked asked;
    @Inject Cases cases;

    @Override
    public Reply handle(Exchange exchange) {
        return asked.shown(Seen.FILE).flatMap(referral -> CaseDownloads.of(cases, referral.file(), asked.files(referral), visit.variable("file")))
            .orElseGet(Reply::notFound);
    }
}
