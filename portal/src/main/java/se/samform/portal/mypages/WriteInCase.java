package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.flow.CaseCommand;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;

/** Sends the citizen's message to whoever handles the case. */
@ApplicationScoped
public class WriteInCase implements Keeping {
    @Inject Me me;
    @Inject Cases cases;
    @Inject MyCasePage page;

    @Override
    public boolean isTheirs() {
        return me.open().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        var mine = me.open();
        if (mine.isEmpty()) return Reply.notFound();
        String text = exchange.parameter("text").strip();
        var command = new CaseCommand.WriteToUnit(cases.newMessageId(), text);
        return switch (me.command(mine.get(), Seq.of(exchange), command)) {
            case Commanded.Done(var head) -> Reply.to("my/" + head.id().text() + "?done=sent#messages");
            case Commanded.Stale(var head) -> again("case.stale", text);
            case Commanded.Refused(var reason) -> again("case.refused." + reason, text);
        };
    }

    private Reply again(String problem, String text) {
        page.refuse(problem, text);
        return new Reply.Again("my-case", MyCasePage.class);
    }
}
