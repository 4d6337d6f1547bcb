package se.samform.engine.referral;

import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Task;
import se.samform.engine.casefile.CaseFile;

/** What somebody outside is asked for. @param task as the flow has it @param standing where it stands in the case */
public record Referral(CaseFile file, Task task, CaseTask standing) {

  /** Only then is the case theirs to read. */
  public boolean isOpen() {
    return standing.isOpen() && !file.head().state().isOver() && !file.submissions().isEmpty();
  }

  Actor.Consultee consultee() {
    return new Actor.Consultee(task.by().orElseThrow());
  }
}
