package se.samform.core.flow;

import java.util.Optional;
import se.samform.core.id.OfficerId;

/** For whom an officer does something. */
public final class Deputy {

  private Deputy() {}

  /**
   * The absent one whose task it is, or whose case; empty where it is done in one's own name. A case is taken, a conflict
   * declared and a decision made by nobody but oneself.
   */
  public static Optional<OfficerId> standsFor(CaseState state, CaseCommand command, Actor actor) {
    var isOwn = command instanceof CaseCommand.Take || command instanceof HandlingCommand.DeclareConflict || command instanceof RulingCommand;
    return !isOwn && actor instanceof Actor.Officer officer
        ? task(state, command).or(state::assignee).filter(officer.standsFor()::contains)
        : Optional.empty();
  }

  private static Optional<OfficerId> task(CaseState state, CaseCommand command) {
    return command instanceof TaskCommand.FinishTask finish ? state.course().task(finish.task()).flatMap(CaseTask::by) : Optional.empty();
  }
}
