package se.samform.portal.desk;

import java.util.List;
import se.samform.portal.wording.Due;

/**
 * An open task on a case.
 *
 * @param kind what sort of task, in words
 * @param by whose it is, by name
 * @param about what is to be done, if the flow says more than the title
 * @param linked whether another link may be sent to whoever has it
 * @param giveable whether it may be given to another of those who handle the case
 * @param withheld what of the answers whoever has the link is not shown, in words; empty where all is, or where there is no link
 * @param outcomes that may come of it; none for who may not finish it
 */
public record TaskLine(String id, String title, String kind, String by, String about, Due due, List<Outcome> outcomes, boolean commented,
    boolean linked, boolean giveable, String withheld) {

    /** @param id the name of a {@link se.samform.core.flow.TaskOutcome} */
    public record Outcome(String id, String text) {}

    /** Key of the words for what may be done with it: nobody here finishes what somebody else is asked. */
    public String getAct() {
        if (isFinishable()) return giveable ? "desk.task.act.any" : "desk.task.act.finish";
        if (linked) return "desk.task.act.link";
        return giveable ? "desk.task.act.give" : "desk.task.act.remind";
    }

    /** Whether it is to be done by some day. */
    public boolean isDated() {
        return !due.words().equals("–");
    }

    public boolean isFinishable() {
        return !outcomes.isEmpty();
    }

    /** Of a form that was refused. */
    public String getOrder() {
        return "task-finish:" + id;
    }
}
