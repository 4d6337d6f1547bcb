package se.samform.portal.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.municipality.Municipalities;
import se.samform.engine.casefile.ContactWall;
import se.samform.engine.casefile.Sees;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Says how much the contact centre sees. What no form of ours says shows what it showed before. */
@ApplicationScoped
public class RaiseWall implements Handler {
    @Inject Visit visit;
    @Inject ContactWall wall;
    @Inject Municipalities municipalities;
    @Inject WallPage page;

    @Override
    public Reply handle(Exchange exchange) {
        if (!page.isAdministrator()) return Reply.notFound();
        var municipality = visit.getMunicipality().id();
        var before = wall.said(municipality);
        var said = new HashMap<UUID, Sees>();
        var holders = Stream.concat(
            municipalities.authorities(municipality).stream().map(each -> each.id().value()), municipalities.units(municipality).stream().map(each -> each.id().value()));
        holders.forEach(holder -> {
            String key = exchange.request().getParameter(holder.toString());
            var sees = key == null ? before.of(holder) : key.isEmpty() ? Optional.<Sees>empty() : Sees.of(key).or(() -> before.of(holder));
            sees.ifPresent(each -> said.put(holder, each));
        });
        wall.save(municipality, new ContactWall.Said(said));
        return Reply.to("desk/contact-centre?done=yes");
    }
}
