package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import se.samform.engine.search.Numbers;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Takes what was typed in the search field: words go into the address, what may be somebody's number never does. */
@ApplicationScoped
public class FindCase implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject KeptSearches kept;

    @Override
    public Reply handle(Exchange exchange) {
        String text = FindCasePage.shortened(exchange.parameter("q"));
        UnaryOperator<String> nothing = name -> "";
        if (!Numbers.standIn(text)) return Reply.to(SearchAddress.read(text, "", nothing).path());
        return Reply.to(SearchAddress.read("", kept.keep(visit.getMunicipality().id(), desk.officer().id(), text), nothing).path());
    }
}
