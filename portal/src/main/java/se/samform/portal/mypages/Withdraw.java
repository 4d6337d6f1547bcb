package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.flow.CaseCommand;
import se.samform.engine.casefile.Commanded;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Takes the case back. */
@ApplicationScoped
public class Withdraw implements Handler {
    @Inject Me me;
    @Inject WithdrawPage page;

    @Override
    public boolean binds() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) {
        var mine = me.own();
        if (mine.isEmpty()) return Reply.notFound();
        return switch (me.command(mine.get(), Seq.of(exchange), new CaseCommand.Withdraw())) {
            case Commanded.Done(var head) -> Reply.to("my/" + head.id().text() + "?done=withdrawn");
            case Commanded.Stale(var head) -> again("case.stale");
            case Commanded.Refused(var reason) -> again("case.refused." + reason);
        };
    }

    private Reply again(String problem) {
        page.refuse(problem);
        return new Reply.Again("withdraw", WithdrawPage.class);
    }
}
