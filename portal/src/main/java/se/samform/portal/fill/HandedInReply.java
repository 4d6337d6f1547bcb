package se.samform.portal.fill;

import se.samform.core.id.DraftId;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.portal.edge.Reply;

/** Where somebody is led whose draft was to be handed in. */
public final class HandedInReply {
    private HandedInReply() {}

    public static Reply of(DraftId draft, Submitted submitted) {
        String path = "d/" + draft.text();
        return switch (submitted) {
            case Submitted.Opened(var head) -> Reply.to("my/" + head.id().text() + "/receipt");
            case Submitted.OpenedBefore(var head) -> Reply.to("my/" + head.id().text() + "/receipt");
            case Submitted.Supplemented(var head) -> Reply.to("my/" + head.id().text() + "?done=supplemented");
            case Submitted.AskedAnew(var head) -> Reply.to("my/" + head.id().text() + "?done=asked-anew#asked");
            case Submitted.NotWanted(var head, var reason) -> Reply.to("my/" + head.id().text() + "?done=unwanted");
            case Submitted.Incomplete incomplete -> Reply.to(path + "/review?check");
            case Submitted.Taken(var step, var question) -> Reply.to(StepState.answered(true, true).in(path + "/" + step) + "#" + question + ".day");
            case Submitted.Stale() -> Reply.to(path + "/review?stale");
            case Submitted.Waits(WaitsFor.Payment bill) -> Reply.to(path + "/review?payment=down");
            case Submitted.Waits(WaitsFor.Opening closed) -> closed(draft);
            case Submitted.Waits(WaitsFor.Signatures signatures) -> Reply.to(path + "/review");
            case Submitted.NotBound(var missing) -> new Reply.Refused(503, "receipt.not-bound");
            case Submitted.NoSuchDraft() -> Reply.notFound();
        };
    }

    /** Where it is told that it can't be handed in now. */
    static Reply closed(DraftId draft) {
        return Reply.to("d/" + draft.text() + "/review?closed");
    }
}
