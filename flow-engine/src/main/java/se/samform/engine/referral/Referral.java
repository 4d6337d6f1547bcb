package se.samform.engine.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.samform.core.answer.SentAlong;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskOutcome;
import se.samform.engine.casefile.CaseFile;

/**
 * What somebody outside is asked for.
 *
 * @param task as the flow has it, or as whoever asked wrote it
 * @param standing where it stands in the case
 * @param isOfNow whether the link was sent for the task as it was begun last, and nobody renewed it since; one that was sent before leads nowhere
 */
public record Referral(CaseFile file, Task task, CaseTask standing, boolean isOfNow) {

  /** Only then is the case theirs to read. */
  public boolean isOpen() {
    return isOfNow && standing.isOpen() && !isProtected() && !file.head().state().isOver() && !file.submissions().isEmpty();
  }

  /** Whether just these words have come in as the answer. */
  public boolean isAnswered(String comment) {
    return file.events().stream().anyMatch(each -> each.event() instanceof TaskEvent.TaskFinished finished && finished.task().equals(task.id()) && finished.comment().equals(comment));
  }

  /** Of a person whose identity is protected, or marked as secret altogether: nobody is led there by a link, also not by one that was sent before. */
  boolean isProtected() {
    return file.registry().mark(SecrecyGround.IDENTITY).isPresent() || file.registry().mark(SecrecyGround.WHOLE).isPresent();
  }

  /** Ids of the questions that they aren't shown: what is marked as secret, and what the task doesn't let go. */
  public Set<String> withheld() {
    return SentAlong.withheld(file.service().definition(), file.registry(), task.shows());
  }

  /** Whether another link leads to what is still asked. */
  public boolean isReplaced() {
    return !isOfNow && standing.isOpen();
  }

  /** Whether it was called off before they answered. */
  public boolean isCalledOff() {
    return standing.standing() == CaseTask.Standing.CALLED_OFF;
  }

  /** How a look of theirs is recorded: by the role, where they have one. */
  public String lookingAs() {
    return standing.outside() ? "outside" : task.by().orElseThrow();
  }

  /** What can be answered; of who is asked what no flow foresaw nothing but their own words. */
  public List<TaskOutcome> outcomes() {
    return standing.outside() ? List.of(TaskOutcome.DONE) : Arrays.stream(TaskOutcome.values()).filter(outcome -> outcome.fits(task.kind())).toList();
  }

  public Actor.Consultee consultee() {
    return new Actor.Consultee(task.by().orElseThrow());
  }
}
