package se.samform.portal.acting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.party.Identity;
import se.samform.core.register.Mandates.Age;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.login.SwitchLogIn;

/**
 * Has the log-in act for somebody else from now on, if registers say now that it may; or for nobody but themselves. The
 * log-in gets a new token: what other tabs show was shown for somebody else, and can't be posted any more.
 */
@ApplicationScoped
public class ChooseWhom implements Handler {
    @Inject Visit visit;
    @Inject CheckMandate mandates;
    @Inject SwitchLogIn logIn;
    @Inject ActingPage page;

    @Override
    public Reply handle(Exchange exchange) {
        String posted = exchange.parameter("whom");
        if (posted.equals(Chosen.SELF)) return become(exchange, Optional.empty());
        return Chosen.read(posted).map(whom -> choose(exchange, whom)).orElseGet(this::again);
    }

    private Reply again() {
        page.refuse();
        return new Reply.Again("acting", ActingPage.class);
    }

    private Reply choose(Exchange exchange, Represented whom) {
        var citizen = (Identity.Citizen) visit.getIdentity();
        return switch (mandates.standing(visit.getMunicipality(), citizen, whom, Age.NOW)) {
            case Standing.For(Acting acting) -> become(exchange, Optional.of(acting.whom()));
            case Standing.Lost(var who, var why) -> refused(why);
            case Standing.Self self -> again();
        };
    }

    private Reply refused(Standing.Why why) {
        page.refuse(why);
        return new Reply.Again("acting", ActingPage.class);
    }

    private Reply become(Exchange exchange, Optional<Represented> whom) {
        return logIn.to(exchange, whom) ? Reply.to("my?done=acting") : new Reply.LogIn();
    }
}
