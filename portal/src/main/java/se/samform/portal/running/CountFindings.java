package se.samform.portal.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.publication.PublishedServices;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** Begins to count what the analysis finds in all that is published. */
@ApplicationScoped
public class CountFindings implements Handler {
    @Inject Workshop workshop;
    @Inject PublishedServices services;
    @Inject FindingCounts findings;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        if (!workshop.mayBuild()) return Reply.notFound();
        findings.count(services.newest(workshop.municipality()), told.times().today());
        return Reply.to("desk/services?done=counting#done");
    }
}
