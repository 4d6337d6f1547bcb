package se.samform.portal.wording;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Messages;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.core.logic.Condition;

/**
 * What whoever hands a case in may do with it afterwards, while it is in a status of its flow: said in the same words before it
 * is sent, on the receipt and on the case's page.
 *
 * @param mayAdd whether they may hand in more without being asked
 */
public record AfterSending(boolean mayAdd, boolean mayWrite, boolean mayWithdraw) {

    /** As soon as it is handed in. @param applying what of the flow the answers let apply, by its id */
    public static AfterSending first(Flow flow, Set<String> applying) {
        var status = reached(flow, applying, flow.initialStatus(), flow.statuses().size());
        return of(flow, status, !(status.terms().messages() instanceof Messages.Closed));
    }

    /** Where it comes on the same day by itself. @param most how often, since a flow may go round */
    private static Status reached(Flow flow, Set<String> applying, Status status, int most) {
        return most == 0 ? status : flow.work().timers().stream()
            .filter(timer -> timer.start().equals(new Timer.Start.In(status.id())) && timer.after().amount() == 0)
            .filter(timer -> timer.when().equals(Condition.ALWAYS) || applying.contains(timer.id()))
            .flatMap(timer -> timer.then() instanceof Timer.Action.Become(var next) ? flow.status(next).stream() : Stream.empty()).findFirst()
            .map(next -> reached(flow, applying, next, most - 1)).orElse(status);
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
