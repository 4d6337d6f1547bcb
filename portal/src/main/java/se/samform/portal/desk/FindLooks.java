package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.municipality.Right;
import se.samform.engine.search.SearchQuery;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;

/** Takes whose looks are wanted and at whom: days and officer go into the address, a person's number never does. */
@ApplicationScoped
public class FindLooks implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject KeptSearches kept;

    @Override
    public Reply handle(Exchange exchange) {
        if (!desk.may(Right.LOOKS)) return Reply.notFound();
        String typed = exchange.parameter("person").strip();
        String person = typed.length() <= SearchQuery.LONGEST ? typed : typed.substring(0, SearchQuery.LONGEST);
        String secret = person.isEmpty() ? "" : kept.keep(visit.getMunicipality().id(), desk.officer().id(), person);
        return Reply.to(path(secret, exchange.parameter("officer"), exchange.parameter("from"), exchange.parameter("until")));
    }

    /** Inside the municipality. */
    static String path(String kept, String officer, String from, String until) {
        return "desk/looks" + (kept.isEmpty() ? "" : "/" + kept) + "?officer=" + Urls.encode(officer) + "&from=" + Urls.encode(from) + "&until=" + Urls.encode(until);
    }
}
