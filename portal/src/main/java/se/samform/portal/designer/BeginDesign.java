package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Document;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Begins to build: an e-service that is published, or a new one. */
@ApplicationScoped
public class BeginDesign implements Handler {
    @Inject Workshop workshop;
    @Inject Designs designs;
    @Inject PublishedServices services;
    @Inject DesignsPage page;

    @Override
    public Reply handle(Exchange exchange) {
        if (!workshop.mayEditTexts()) return Reply.notFound();
        return services.newest(workshop.municipality(), exchange.parameter("of")).map(this::open).orElseGet(Reply::notFound);
    }

    private Reply open(Published published) {
        var document = services.bytes(workshop.municipality(), published.id()).flatMap(Document::parse).orElseThrow();
        var id = designs.begin(workshop.municipality(), document, Optional.of(published.id()), workshop.me());
        return Reply.to("desk/services/" + id.text() + "/form");
    }
}
