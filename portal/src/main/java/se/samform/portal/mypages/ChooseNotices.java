package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samform.engine.notice.CitizenWishes;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Keeps what a citizen chose to be told of. */
@ApplicationScoped
public class ChooseNotices implements Handler {
    @Inject Visit visit;
    @Inject Me me;
    @Inject CitizenWishes wishes;

    @Override
    public Reply handle(Exchange exchange) {
        var person = me.person();
        if (person.isEmpty()) return Reply.notFound();
        var chosen = ChosenNotices.posted(all(exchange, "mail"), all(exchange, "sms"), exchange.parameter("from"), exchange.parameter("to"));
        wishes.save(visit.getMunicipality().id(), person.get(), chosen.wishes());
        return Reply.to("notices?done=yes");
    }

    private static List<String> all(Exchange exchange, String name) {
        String[] values = exchange.request().getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
