package se.samform.core.flow;

import java.util.Optional;

/** Who may do what to an open case. That a citizen may see the case at all is checked where it is found. */
final class Permission {

  private Permission() {}

  static Optional<Refusal> refusal(CaseState state, CaseCommand command, Actor actor) {
    if (command instanceof CaseCommand.RecordFee && !(actor instanceof Actor.Machine)) {
      return Optional.of(Refusal.NOT_BY_HAND);
    }
    var refusal = isTheCitizens(command) ? citizens(actor) : officers(state, actor);
    return refusal.or(() -> whenOver(state, command));
  }

  private static boolean isTheCitizens(CaseCommand command) {
    return command instanceof CaseCommand.Withdraw || command instanceof CaseCommand.WriteToUnit;
  }

  private static Optional<Refusal> citizens(Actor actor) {
    return actor instanceof Actor.Citizen ? Optional.empty() : Optional.of(Refusal.CITIZENS_ONLY);
  }

  private static Optional<Refusal> officers(CaseState state, Actor actor) {
    return switch (actor) {
      case Actor.Citizen citizen -> Optional.of(Refusal.OFFICERS_ONLY);
      case Actor.Officer(var id, var units) ->
          units.contains(state.unit()) ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_UNIT);
      case Actor.Machine() -> Optional.empty();
    };
  }

  private static Optional<Refusal> whenOver(CaseState state, CaseCommand command) {
    return state.isOver() && !isPossibleWhenOver(command) ? Optional.of(Refusal.CASE_IS_OVER) : Optional.empty();
  }

  /** A flow may lead back from an end: a fault that wasn't mended after all. */
  private static boolean isPossibleWhenOver(CaseCommand command) {
    return command instanceof CaseCommand.AddNote || command instanceof CaseCommand.ChangeStatus;
  }
}
