package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import se.samform.engine.search.Numbers;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Narrows a list to days and words. What may be somebody's number is looked for as the search field does, and stands in no address. */
@ApplicationScoped
public class NarrowList implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject KeptSearches kept;

    @Override
    public Reply handle(Exchange exchange) {
        String words = FindCasePage.shortened(exchange.parameter(Narrowing.WORDS));
        if (!Numbers.standIn(words)) return Reply.to(desk.list(exchange::parameter).beginning().path());
        UnaryOperator<String> nothing = name -> "";
        return Reply.to(SearchAddress.read("", kept.keep(visit.getMunicipality().id(), desk.officer().id(), words), nothing).path());
    }
}
