package se.samform.portal.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.party.Identity;
import se.samform.engine.changeover.CaseChangeovers;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Lets cases of an older version go over to the newest one's flow, or stops that. */
@ApplicationScoped
public class PlanCases implements Handler {
    @Inject InFlight inFlight;
    @Inject CaseChangeovers changeovers;
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        var older = inFlight.named(visit.variable("version"));
        return older.map(each -> plan(each, exchange)).orElseGet(Reply::notFound);
    }

    private Reply plan(InFlight.Older older, Exchange exchange) {
        var municipality = visit.getMunicipality().id();
        String path = "desk/versions/" + older.version().id().text() + "?done=";
        if (exchange.parameter("do").equals("stop")) {
            changeovers.cancel(municipality, older.version().id());
            return Reply.to(path + "stopped");
        }
        var plan = new CasePlanForm(older).read(exchange::parameter, ((Identity.Officer) visit.getIdentity()).id());
        boolean isPlanned = plan.isPresent() && changeovers.plan(municipality, plan.get());
        return Reply.to(path + (isPlanned ? "cases" : "no-case"));
    }
}
