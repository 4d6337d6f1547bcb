package se.samform.portal.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.publication.Offer;
import se.samform.core.publication.Offers;
import se.samform.core.publication.Published;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Says when an e-service is offered, withdraws it or restores it, by the button that was pressed. */
@ApplicationScoped
public class SetOffer implements Handler {
    @Inject Workshop workshop;
    @Inject Offers offers;
    @Inject OfferPage page;

    @Override
    public Reply handle(Exchange exchange) {
        return page.service().map(service -> handle(service, exchange)).orElseGet(Reply::notFound);
    }

    private Reply handle(Published service, Exchange exchange) {
        var before = offers.find(workshop.municipality(), service.family()).offer();
        return switch (exchange.parameter("do")) {
            case "withdraw" -> save(service, before.withdrawn(true), TypedOffer.of(before), exchange, "withdrawn");
            case "restore" -> save(service, before.withdrawn(false), TypedOffer.of(before), exchange, "restored");
            default -> saveDays(service, before, exchange);
        };
    }

    private Reply saveDays(Published service, Offer before, Exchange exchange) {
        var typed = TypedOffer.read(exchange::parameter);
        var read = typed.over(before);
        return read.wrong().map(wrong -> again(typed, exchange, wrong.text(), wrong.field()))
            .orElseGet(() -> save(service, read.offer(), typed, exchange, "saved"));
    }

    private Reply save(Published service, Offer offer, TypedOffer typed, Exchange exchange, String done) {
        return offers.save(workshop.municipality(), service.family(), offer, version(exchange), workshop.me())
            ? Reply.to("desk/services/" + service.key() + "/offer?done=" + done + "#done") : again(typed, exchange, "notice.overtaken", "");
    }

    private Reply again(TypedOffer typed, Exchange exchange, String text, String field) {
        page.refuse(typed, version(exchange), text, field);
        return new Reply.Again(OfferPage.VIEW, OfferPage.class);
    }

    static int version(Exchange exchange) {
        String seen = exchange.parameter("version");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
