package se.samform.core.flow;

import java.util.Optional;

/** Where and by whom a case is handled. */
final class Handling {

  private Handling() {}

  static Decision decide(Unfolding unfolding, HandlingCommand command, Actor actor) {
    return switch (command) {
      case HandlingCommand.MoveTo move -> move(unfolding.state(), move);
      case HandlingCommand.GiveBack() -> giveBack(unfolding.state());
      case HandlingCommand.DeclareConflict(var why) -> conflict(unfolding, why, actor);
      case HandlingCommand.AddDocument add -> document(unfolding, add);
      case HandlingCommand.StrikeNote(var note) -> Decision.Accepted.of(new HandlingEvent.NoteStruck(note));
      case HandlingCommand.Link(var other) -> Decision.Accepted.of(new HandlingEvent.Linked(other));
      case HandlingCommand.ReplaceKey() -> unfolding.happens(new HandlingEvent.KeyReplaced()).causes(new Effect.TellOfNewKey()).accepted();
      case HandlingCommand.Transfer transfer -> Transferring.decide(unfolding, transfer);
      case HandlingCommand.GoOver over -> GoingOver.decide(unfolding, over);
      case HandlingCommand.Unlink(var other) -> Decision.Accepted.of(new HandlingEvent.Unlinked(other));
    };
  }

  static Decision move(CaseState state, HandlingCommand.MoveTo move) {
    if (state.unit().equals(move.unit())) {
      return new Decision.Refused(Refusal.ALREADY_THERE);
    }
    return Writing.refusal(move.why())
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> Decision.Accepted.of(new HandlingEvent.Moved(state.unit(), move.unit(), move.why())));
  }

  private static Decision giveBack(CaseState state) {
    return state.assignee()
        .<Decision>map(officer -> Decision.Accepted.of(new HandlingEvent.GivenBack(officer)))
        .orElseGet(() -> new Decision.Refused(Refusal.NOT_ASSIGNED));
  }

  private static Decision document(Unfolding unfolding, HandlingCommand.AddDocument add) {
    var refusal = add.files().isEmpty() ? Optional.of(Refusal.NO_FILE) : Writing.title(add.title());
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    unfolding.happens(new HandlingEvent.DocumentAdded(add.document(), add.title(), add.isTold(), add.files()));
    if (add.isTold()) {
      unfolding.causes(new Effect.TellOfMessage(add.document()));
    }
    return unfolding.accepted();
  }

  /** Who had it gives it back with that. */
  private static Decision conflict(Unfolding unfolding, String why, Actor actor) {
    if (!(actor instanceof Actor.Officer officer)) {
      return new Decision.Refused(Refusal.OFFICERS_ONLY);
    }
    var refusal = Writing.refusal(why);
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    if (unfolding.state().assignee().filter(officer.id()::equals).isPresent()) {
      unfolding.happens(new HandlingEvent.GivenBack(officer.id()));
    }
    return unfolding.happens(new HandlingEvent.ConflictDeclared(officer.id(), why)).accepted();
  }
}
