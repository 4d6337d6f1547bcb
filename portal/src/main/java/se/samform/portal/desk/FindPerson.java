package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Takes whose cases the contact centre asks for: a number of any kind, which never stands in an address. */
@ApplicationScoped
public class FindPerson implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject KeptSearches kept;

    @Override
    public Reply handle(Exchange exchange) {
        if (!desk.isContactCentre()) return Reply.notFound();
        String asked = FindCasePage.shortened(exchange.parameter("number"));
        if (asked.isEmpty()) return Reply.to("desk/person?nothing");
        return Reply.to("desk/person/" + kept.keep(visit.getMunicipality().id(), desk.officer().id(), asked));
    }
}
