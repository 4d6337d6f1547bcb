package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import se.samform.core.flow.CaseCommand;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedAgain;
import se.samform.portal.edge.Reply;
import se.samform.portal.fill.ReceiveEnclosed;

/** Sends the citizen's message, with the files that came with it, to whoever handles the case. */
@ApplicationScoped
public class WriteInCase implements Keeping {
    @Inject Me me;
    @Inject Cases cases;
    @Inject PostGuard guard;
    @Inject MyCasePage page;

    @Override
    public boolean isTheirs() {
        return me.own().isPresent();
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean binds() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var mine = me.own();
        if (mine.isEmpty()) return Reply.notFound();
        var files = new ReceiveEnclosed(cases, mine.get().file());
        var form = files.read(exchange.request(), guard);
        if (form.isEmpty()) return PostGuard.refused();
        return write(mine.get(), new Exchange(new PostedAgain(exchange.request(), form.get().fields()), exchange.response()), files);
    }

    private Reply write(MyCase mine, Exchange posted, ReceiveEnclosed files) {
        String text = posted.parameter("text").strip();
        if (!files.problem().isEmpty()) return again(files.problem(), files.wrong(), text);
        var command = new CaseCommand.WriteToUnit(cases.newMessageId(), text, files.files());
        var commanded = me.command(mine, Seq.of(posted), command);
        if (!(commanded instanceof Commanded.Done)) files.forget();
        return switch (commanded) {
            case Commanded.Done(var head) -> Reply.to("my/" + head.id().text() + "?done=sent#messages");
            case Commanded.Stale(var head) -> again("case.stale", text);
            case Commanded.Refused(var reason) -> again("case.refused." + reason, text);
        };
    }

    private Reply again(String problem, String text) {
        return again(problem, "", text);
    }

    private Reply again(String problem, String file, String text) {
        page.refuse(problem, file, text);
        return new Reply.Again("my-case", MyCasePage.class);
    }
}
