package se.samform.portal.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.samform.core.party.Identity;
import se.samform.core.publication.Changeovers;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Says from which day the drafts of an older version go over to the newest, or that they stay. */
@ApplicationScoped
public class PlanDrafts implements Handler {
    /** Nobody plans further than drafts are kept. */
    private static final int MOST_DAYS = 400;

    @Inject InFlight inFlight;
    @Inject Changeovers changeovers;
    @Inject Visit visit;
    @Inject Told told;
    @Inject VersionPage page;

    @Override
    public Reply handle(Exchange exchange) {
        var older = inFlight.named(visit.variable("version"));
        return older.map(each -> plan(each, exchange)).orElseGet(Reply::notFound);
    }

    private Reply plan(InFlight.Older older, Exchange exchange) {
        var municipality = visit.getMunicipality().id();
        String path = "desk/versions/" + older.version().id().text() + "?done=";
        if (exchange.parameter("drafts").equals("stay")) {
            changeovers.cancel(municipality, older.version().id());
            return Reply.to(path + "stay");
        }
        var day = exchange.parameter("drafts").equals("over") ? day(exchange.parameter("day")) : Optional.<LocalDate>empty();
        if (day.isEmpty()) return again(exchange);
        changeovers.plan(municipality, older.version().id(), day.get(), ((Identity.Officer) visit.getIdentity()).id());
        return Reply.to(path + "over");
    }

    private Reply again(Exchange exchange) {
        page.refuse(exchange.parameter("drafts"), exchange.parameter("day"));
        return new Reply.Again("desk-version", VersionPage.class);
    }

    /** Not before today: what was handed in yesterday was handed in. */
    private Optional<LocalDate> day(String text) {
        try {
            var today = told.times().today();
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
