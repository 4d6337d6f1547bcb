package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import se.samform.engine.notice.DeskNotices;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Marks as read what the page showed. */
@ApplicationScoped
public class ReadNotices implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject DeskNotices notices;

    @Override
    public Reply handle(Exchange exchange) {
        try {
            notices.readAll(visit.getMunicipality().id(), desk.officer().id(), Instant.parse(exchange.parameter("until")));
            return Reply.to("desk/notices");
        } catch (DateTimeParseException notOurForm) {
            return Reply.notFound();
        }
    }
}
