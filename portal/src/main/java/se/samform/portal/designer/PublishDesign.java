package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.Unbound;
import se.samform.designer.draft.Design;
import se.samform.designer.publish.Publishing;
import se.samform.designer.publish.Releases;
import se.samform.designer.publish.ServiceEvent;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** Publishes a design as it was seen, or throws it away. */
@ApplicationScoped
public class PublishDesign implements Handler {
    @Inject Workshop workshop;
    @Inject Releases releases;
    @Inject Bindings bindings;
    @Inject PublishPage page;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        var design = workshop.design();
        if (design.isEmpty() || !workshop.mayPublish()) return Reply.notFound();
        String why = exchange.parameter("why").strip();
        if (why.length() > ServiceEvent.LONGEST) why = why.substring(0, ServiceEvent.LONGEST);
        if (exchange.parameter("do").equals("throw-away")) {
            releases.throwAway(design.get(), workshop.me(), why);
            return Reply.to("desk/services?done=thrown-away");
        }
        return publish(design.get(), why, exchange.parameter("revision"));
    }

    private Reply publish(Design design, String why, String revision) {
        if (!revision.equals(String.valueOf(design.revision()))) return again(why, false, told.texts().of("design.publish.changed"));
        if (why.isEmpty()) return again(why, true, told.texts().of("design.publish.why.missing"));
        return switch (releases.publish(design, workshop.me(), why)) {
            case Publishing.Done(var published, var warnings) -> Reply.to(isBound(published) ? "desk/services?done=published" : "desk/services/" + published.key() + "/binding?done=published#done");
            case Publishing.Refused(var faults) -> again(why, false, told.texts().of("design.publish.refused"));
        };
    }

    /** Whether the municipality has said who has the roles without which nothing can come in. */
    private boolean isBound(Published published) {
        return bindings.find(published.municipality(), published.family()).map(stored -> Unbound.of(published.definition(), stored.binding()).must().isEmpty())
            .orElseGet(() -> published.definition().roles().isEmpty());
    }

    private Reply again(String why, boolean lacksWhy, String trouble) {
        page.again(why, lacksWhy, trouble);
        return new Reply.Again("design-publish", PublishPage.class);
    }
}
