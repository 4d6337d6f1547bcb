package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/** What is to be done on a case, and what came of it. */
public sealed interface TaskEvent extends CaseEvent {

  /** @return the id of the task */
  String task();

  record TaskStarted(String task, Optional<LocalDate> dueOn) implements TaskEvent {}

  record TaskAdded(String task, String title, Optional<OfficerId> by, Optional<LocalDate> dueOn) implements TaskEvent {}

  record TaskFinished(String task, TaskOutcome outcome, String comment) implements TaskEvent {}

  /** By somebody's hand; what reminds by itself is a timer. */
  record TaskReminded(String task) implements TaskEvent {}

  record TaskCalledOff(String task) implements TaskEvent {}
}
