package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Saved;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Lets a draft go over to the newest version, as its owner was told it would. */
@ApplicationScoped
public class GoOver implements Handler {
    @Inject OpenDrafts opened;
    @Inject OldVersions versions;
    @Inject Drafts drafts;

    @Override
    public Reply handle(Exchange exchange) {
        return opened.findToChange().map(open -> goOver(open, exchange.parameter("_revision"))).orElseGet(opened::elsewhere);
    }

    private Reply goOver(OpenDraft open, String seen) {
        var due = versions.due(open);
        if (due.isEmpty()) return Reply.to(open.pathToContinue());
        if (!String.valueOf(open.draft().revision()).equals(seen)) return Reply.to(open.changeoverPath() + "?stale");
        var after = due.get().after();
        return switch (drafts.goOver(open.draft(), open.owner(), after.service(), after.draft().content())) {
            case Saved.Done done -> Reply.to(after.pathToContinue());
            case Saved.Stale stale -> Reply.to(open.changeoverPath() + "?stale");
            case Saved.TooMuch() -> throw new IllegalStateException("Nothing was added to " + open.draft().id());
            case Saved.Gone() -> opened.elsewhere();
        };
    }
}
