package se.samform.core.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/** What is to be done on a case, and what came of it. */
public sealed interface TaskEvent extends CaseEvent {

  /** @return the id of the task */
  String task();

  record TaskStarted(String task, Optional<LocalDate> dueOn) implements TaskEvent {}

  record TaskAdded(String task, String title, Optional<OfficerId> by, Optional<LocalDate> dueOn) implements TaskEvent {}

  record OutsideAsked(String task, Outsider whom, String question, Optional<LocalDate> dueOn) implements TaskEvent {}

  record TaskFinished(String task, TaskOutcome outcome, String comment, List<Enclosed> files) implements TaskEvent {

    public TaskFinished {
      files = List.copyOf(files);
    }

    /** With no file. */
    public TaskFinished(String task, TaskOutcome outcome, String comment) {
      this(task, outcome, comment, List.of());
    }
  }

  record TaskGiven(String task, Optional<OfficerId> to) implements TaskEvent {}

  record LinkRenewed(String task) implements TaskEvent {}

  /** By somebody's hand; what reminds by itself is a timer. */
  record TaskReminded(String task) implements TaskEvent {}

  record TaskCalledOff(String task) implements TaskEvent {}
}
