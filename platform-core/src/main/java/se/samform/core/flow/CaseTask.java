package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/**
 * Where a task stands.
 *
 * @param isOwn whether an officer added it, that no flow foresaw
 * @param by whom an added one was given to
 * @param outcome of one that is over and wasn't called off
 */
public record CaseTask(
    String id, Instant startedAt, Standing standing, boolean isOwn, Optional<OfficerId> by, Optional<LocalDate> dueOn, Optional<TaskOutcome> outcome) {

  public enum Standing {
    OPEN,
    OVER,
    CALLED_OFF
  }

  static CaseTask open(String id, Instant at, boolean isOwn, Optional<OfficerId> by, Optional<LocalDate> dueOn) {
    return new CaseTask(id, at, Standing.OPEN, isOwn, by, dueOn, Optional.empty());
  }

  CaseTask over(TaskOutcome of) {
    return new CaseTask(id, startedAt, Standing.OVER, isOwn, by, dueOn, Optional.of(of));
  }

  CaseTask calledOff() {
    return new CaseTask(id, startedAt, Standing.CALLED_OFF, isOwn, by, dueOn, Optional.empty());
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }
}
