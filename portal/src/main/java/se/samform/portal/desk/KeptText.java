package se.samform.portal.desk;

import java.util.Optional;
import java.util.Set;

/**
 * What was typed with an order that was refused.
 *
 * @param typed with any order but a change of status
 * @param withStatus message and note
 */
record KeptText(String order, String typed, String withStatus) {
    private static final Set<String> WHILE_OPEN = Set.of("move", "conflict", "task-add", "task-outside");
    private static final String FINISHING = "task-finish:";

    /** The text, if no form on the page shows it any more: a colleague was first. @param asked whether the status is asked about @param payable whether a fee can be @param refundable whether anything can be paid back */
    String homeless(DeskCaseView view, boolean asked, boolean payable, boolean refundable) {
        if (order.equals("status")) return asked ? "" : withStatus;
        return isGone(view, payable, refundable) ? typed : "";
    }

    /** Whether the page has no form for the order any more, unless that is a change of status. @param payable whether a fee can be asked for @param refundable whether anything can be paid back */
    boolean isGone(DeskCaseView view, boolean payable, boolean refundable) {
        return order.startsWith(FINISHING) && !isFinishable(view) || WHILE_OPEN.contains(order) && view.isOver() || order.equals("fee") && !payable
            || order.equals("refund") && !refundable || order.equals("message") && !view.isWritable();
    }

    /** The task that an order finishes; none for any other order. */
    static Optional<String> task(String order) {
        return order.startsWith(FINISHING) ? Optional.of(order.substring(FINISHING.length())) : Optional.empty();
    }

    private boolean isFinishable(DeskCaseView view) {
        return !view.isOver() && view.getTasks().stream().anyMatch(task -> task.isFinishable() && task.getOrder().equals(order));
    }
}
