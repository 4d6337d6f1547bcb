package se.samform.core.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/** What is to be done on a case, and what came of it. */
public sealed interface TaskCommand extends CaseCommand {

  /** Something of the officer's own, that no flow foresaw. @param id new; not one of the flow's */
  record AddTask(String id, String title, Optional<OfficerId> by, Optional<LocalDate> dueOn) implements TaskCommand {}

  /** Asks somebody outside for an opinion whom no flow foresaw. @param id new; not one of the flow's */
  record AskOutside(String id, Outsider whom, String question, Optional<LocalDate> dueOn) implements TaskCommand {}

  /** @param comment may be empty where the flow lets it @param files that came with it */
  record FinishTask(String task, TaskOutcome outcome, String comment, List<Enclosed> files) implements TaskCommand {

    public FinishTask {
      files = List.copyOf(files);
    }

    /** With no file. */
    public FinishTask(String task, TaskOutcome outcome, String comment) {
      this(task, outcome, comment, List.of());
    }
  }

  /** To another of those who handle the case, or to none of them by name; not what the flow gives to a role. */
  record GiveTask(String task, Optional<OfficerId> to) implements TaskCommand {}

  /** Whoever is asked outside gets another link; those of before lead nowhere then. */
  record RenewLink(String task) implements TaskCommand {}

  /** Whoever has it is reminded of it now. */
  record RemindOfTask(String task) implements TaskCommand {}

  /** It isn't wanted any more. */
  record CallOffTask(String task) implements TaskCommand {}
}
