package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FollowCookie;

/** Gives who follows a case by its key another, shown once; this browser goes on with it. */
@ApplicationScoped
public class ReplaceMyKey implements Handler {
    @Inject Visit visit;
    @Inject MyNewKeyPage page;

    @Override
    public Reply handle(Exchange exchange) {
        Reply opened = page.open();
        if (!(opened instanceof Reply.Show)) return opened;
        var replaced = page.replace(Seq.of(exchange));
        replaced.ifPresent(head -> goOn(exchange, head));
        return replaced.isPresent() ? new Reply.Render("new-key") : new Reply.Again("new-key", MyNewKeyPage.class);
    }

    private void goOn(Exchange exchange, CaseHead head) {
        Cookies.write(exchange, visit.getMunicipality().slug(), FollowCookie.name(head.id()), FollowCookie.typed(head.reference(), page.getKey()).value(), FollowCookie.AGE);
    }
}
