package se.samform.core.flow;

import java.time.LocalDate;

/** What Samform does when time has passed. */
public sealed interface TimerCommand extends CaseCommand {

  /** @param dueOn the day on which it was due, so that one that was started anew meanwhile doesn't fire */
  record Fire(String timer, LocalDate dueOn) implements TimerCommand {}
}
