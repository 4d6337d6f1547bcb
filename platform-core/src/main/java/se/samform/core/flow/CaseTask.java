package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/**
 * Where a task stands.
 *
 * @param isOwn whether an officer added it, that no flow foresaw
 * @param by whom it was given to by name
 * @param outside whether somebody outside is asked whom no flow foresaw
 * @param linkFrom when the link was asked for that leads to it, where it has one; those of before lead nowhere
 * @param outcome of one that is over and wasn't called off
 * @param isEarlier whether the case has come into another status since, be it the same again
 */
public record CaseTask(
    String id, Instant startedAt, Standing standing, boolean isOwn, Optional<OfficerId> by, Optional<LocalDate> dueOn, boolean outside,
    Instant linkFrom, Optional<TaskOutcome> outcome, boolean isEarlier) {

  public enum Standing {
    OPEN,
    OVER,
    CALLED_OFF
  }

  static CaseTask open(String id, Instant at, boolean isOwn, Optional<OfficerId> by, Optional<LocalDate> dueOn) {
    return new CaseTask(id, at, Standing.OPEN, isOwn, by, dueOn, false, at, Optional.empty(), false);
  }

  static CaseTask asked(String id, Instant at, Optional<LocalDate> dueOn) {
    return new CaseTask(id, at, Standing.OPEN, true, Optional.empty(), dueOn, true, at, Optional.empty(), false);
  }

  CaseTask givenTo(Optional<OfficerId> officer) {
    return new CaseTask(id, startedAt, standing, isOwn, officer, dueOn, outside, linkFrom, outcome, isEarlier);
  }

  CaseTask linkedFrom(Instant at) {
    return new CaseTask(id, startedAt, standing, isOwn, by, dueOn, outside, at, outcome, isEarlier);
  }

  CaseTask over(TaskOutcome of) {
    return new CaseTask(id, startedAt, Standing.OVER, isOwn, by, dueOn, outside, linkFrom, Optional.of(of), isEarlier);
  }

  CaseTask calledOff() {
    return new CaseTask(id, startedAt, Standing.CALLED_OFF, isOwn, by, dueOn, outside, linkFrom, Optional.empty(), isEarlier);
  }

  /** Of a visit to a status that is over. */
  CaseTask earlier() {
    return new CaseTask(id, startedAt, standing, isOwn, by, dueOn, outside, linkFrom, outcome, true);
  }

  /** Who is asked what no flow foresaw answers in their own words, and chooses among none of ours. @param work of the flow that the case follows */
  boolean mayEndAs(TaskOutcome of, Work work) {
    return outside ? of == TaskOutcome.DONE : of.fits(kind(work));
  }

  /** @param work of the flow that the case follows */
  public TaskKind kind(Work work) {
    return outside ? TaskKind.REFER : work.task(id).map(Task::kind).orElse(TaskKind.DO);
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }
}
