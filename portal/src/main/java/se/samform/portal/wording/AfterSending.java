package se.samform.portal.wording;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Messages;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;

/**
 * What whoever hands a case in may do with it afterwards, while it is in a status of its flow: said in the same words before it
 * is sent, on the receipt and on the case's page.
 *
 * @param mayAdd whether they may hand in more without being asked
 */
public record AfterSending(boolean mayAdd, boolean mayWrite, boolean mayWithdraw) {

    /** As soon as it is handed in. */
    public static AfterSending first(Flow flow) {
        var status = flow.initialStatus();
        return of(flow, status, !(status.terms().messages() instanceof Messages.Closed));
    }

    public static AfterSending of(Flow flow, Status status, boolean mayWrite) {
        boolean mayWithdraw = status.next().stream().flatMap(id -> flow.status(id).stream()).anyMatch(next -> next.kind() == StatusKind.WITHDRAWN);
        return new AfterSending(status.terms().mayAdd(), mayWrite, mayWithdraw);
    }

    public String in(Sentences texts) {
        String change = mayAdd ? "after.add" : "after.fixed";
        String write = !mayWrite ? "" : mayAdd ? "after.add.write" : "after.fixed.write";
        return Stream.of(change, write, mayWithdraw ? "after.withdraw" : "").filter(key -> !key.isEmpty()).map(texts::of).collect(Collectors.joining(" "));
    }
}
