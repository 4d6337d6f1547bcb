package se.samform.portal.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OperatingMessageId;
import se.samform.core.id.Uuid7;
import se.samform.core.publication.Offers;
import se.samform.core.publication.OperatingMessage;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.StoredMessage;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Tells something about operation, changes that, or takes it back. */
@ApplicationScoped
public class TellMessage implements Keeping {
    @Inject Workshop workshop;
    @Inject Visit visit;
    @Inject Offers offers;
    @Inject PublishedServices services;
    @Inject Uuid7 ids;
    @Inject MessagesPage page;

    @Override
    public boolean isTheirs() {
        return workshop.mayPublish();
    }

    @Override
    public Reply handle(Exchange exchange) {
        if (!workshop.mayPublish()) return Reply.notFound();
        String id = exchange.parameter("id");
        var stored = page.find(id);
        if (!id.isEmpty() && stored.isEmpty()) return Reply.notFound();
        return exchange.parameter("do").equals("take-back") ? takeBack(stored, exchange) : save(id, stored, exchange);
    }

    private Reply takeBack(Optional<StoredMessage> stored, Exchange exchange) {
        var taken = stored.filter(each -> offers.takeBack(workshop.municipality(), each.message().id(), SetOffer.version(exchange)));
        return Reply.to(taken.isPresent() ? "desk/messages?done=taken-back#done" : "desk/messages");
    }

    private Reply save(String id, Optional<StoredMessage> stored, Exchange exchange) {
        var typed = TypedMessage.read(page.languages(), exchange.request());
        var wrong = typed.wrong(visit.getMunicipality().zone());
        if (wrong.isPresent()) return again(id, typed, exchange, wrong.get().text(), wrong.get().field());
        boolean isAboutSome = exchange.parameter("about").equals("some");
        var about = families(typed.services());
        if (isAboutSome && about.isEmpty()) return again(id, typed, exchange, "message.wrong.none", "some");
        var zone = visit.getMunicipality().zone();
        var message = new OperatingMessage(stored.map(each -> each.message().id()).orElseGet(() -> new OperatingMessageId(ids.next())), typed.text(),
            typed.from(zone).orElseThrow(), typed.until(zone), about, typed.closing());
        return offers.tell(workshop.municipality(), message, stored.isEmpty() ? 0 : SetOffer.version(exchange), workshop.me())
            ? Reply.to("desk/messages?done=saved#done") : again(id, typed, exchange, "notice.overtaken", "");
    }

    private Set<FamilyId> families(Set<String> keys) {
        return services.newest(workshop.municipality()).stream().filter(each -> keys.contains(each.key().value())).map(Published::family).collect(Collectors.toUnmodifiableSet());
    }

    private Reply again(String id, TypedMessage typed, Exchange exchange, String text, String field) {
        page.refuse(id, typed, SetOffer.version(exchange), text, field);
        return new Reply.Again(MessagesPage.VIEW, MessagesPage.class);
    }
}
