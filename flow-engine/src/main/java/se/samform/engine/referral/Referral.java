package se.samform.engine.referral;

import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.Task;
import se.samform.engine.casefile.CaseFile;

/** What somebody outside is asked for. @param task as the flow has it @param standing where it stands in the case */
public record Referral(CaseFile file, Task task, CaseTask standing) {

  /** Only then is the case theirs to read. */
  public boolean isOpen() {
    return standing.isOpen() && !isProtected() && !file.head().state().isOver() && !file.submissions().isEmpty();
  }

  /** Of a person whose identity is protected: nobody is led to them by a link, also not by one that was sent before. */
  boolean isProtected() {
    return file.registry().mark(SecrecyGround.IDENTITY).isPresent();
  }

  Actor.Consultee consultee() {
    return new Actor.Consultee(task.by().orElseThrow());
  }
}
