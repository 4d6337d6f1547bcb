package se.samform.portal.desk;

import java.util.Set;

/**
 * What was typed with an order that was refused.
 *
 * @param typed with any order but a change of status
 * @param withStatus message and note
 */
record KeptText(String order, String typed, String withStatus) {
    private static final Set<String> WHILE_OPEN = Set.of("message", "move", "conflict", "task-add", "task-outside");
    private static final String FINISHING = "task-finish:";

    /** The text, if no form on the page shows it any more: a colleague was first. @param asked whether the status is asked about @param payable whether a fee can be */
    String homeless(DeskCaseView view, boolean asked, boolean payable) {
        if (order.equals("status")) return asked ? "" : withStatus;
        boolean isGone = order.startsWith(FINISHING) && !isFinishable(view) || WHILE_OPEN.contains(order) && view.isOver() || order.equals("fee") && !payable;
        return isGone ? typed : "";
    }

    private boolean isFinishable(DeskCaseView view) {
        return !view.isOver() && view.getTasks().stream().anyMatch(task -> task.isFinishable() && task.getOrder().equals(order));
    }
}
