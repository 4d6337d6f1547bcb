package se.samform.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Settles which addresses are told, of all e-services or of one. */
@ApplicationScoped
public class SettleAddresses implements Handler {
    @Inject Visit visit;
    @Inject Layers layers;
    @Inject Municipalities municipalities;
    @Inject NoticeAddressesPage page;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        return layers.find(exchange.parameter("service")).map(layer -> settle(layer, exchange)).orElseGet(Reply::notFound);
    }

    private Reply settle(Layer layer, Exchange exchange) {
        var units = municipalities.units(visit.getMunicipality().id()).stream().map(Unit::id).toList();
        var typed = TypedAddresses.of(units, exchange::parameter);
        var wrong = typed.wrong();
        if (wrong.isPresent()) return again(typed, wrong.get(), told.texts().of("notice.addresses.wrong", wrong.get()), exchange);
        if (!layers.save(layer, typed.in(layer.own()), SettleNotices.version(exchange))) return again(typed, "", told.texts().of("notice.overtaken"), exchange);
        return Reply.to("desk/notices/addresses?done=yes" + layer.service().map(each -> "&service=" + each.key().value()).orElse(""));
    }

    private Reply again(TypedAddresses typed, String wrong, String problem, Exchange exchange) {
        page.refuse(typed, wrong, problem, SettleNotices.version(exchange));
        return new Reply.Again(NoticeAddressesPage.VIEW, NoticeAddressesPage.class);
    }
}
