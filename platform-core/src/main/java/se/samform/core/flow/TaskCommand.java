package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/** What is to be done on a case, and what came of it. */
public sealed interface TaskCommand extends CaseCommand {

  /** Something of the officer's own, that no flow foresaw. @param id new; not one of the flow's */
  record AddTask(String id, String title, Optional<OfficerId> by, Optional<LocalDate> dueOn) implements TaskCommand {}

  /** @param comment may be empty where the flow lets it */
  record FinishTask(String task, TaskOutcome outcome, String comment) implements TaskCommand {}

  /** Whoever has it is reminded of it now. */
  record RemindOfTask(String task) implements TaskCommand {}

  /** It isn't wanted any more. */
  record CallOffTask(String task) implements TaskCommand {}
}
