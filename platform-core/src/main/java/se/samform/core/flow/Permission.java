package se.samform.core.flow;

import java.util.Optional;
import java.util.function.Predicate;
import se.samform.core.id.OfficerId;

/** Who may do what to an open case. That somebody may see the case at all is checked where it is found. */
final class Permission {

  private Permission() {}

  static Optional<Refusal> refusal(Flow flow, CaseState state, CaseCommand command, Actor actor) {
    return by(flow, state, command, actor).or(() -> whenOver(flow, state, command));
  }

  private static Optional<Refusal> by(Flow flow, CaseState state, CaseCommand command, Actor actor) {
    return switch (actor) {
      case Actor.Citizen(var isUnknown) -> isUnknown && command instanceof HandlingCommand.ReplaceKey ? Optional.empty() : citizens(command);
      case Actor.Representative representative -> citizens(command);
      case Actor.Officer officer -> officers(flow, state, command, officer);
      case Actor.ContactCentre(var id) -> contactCentre(state, command, id);
      case Actor.Consultee(var role) -> task(flow, state, command, task -> isReferredTo(flow, task, role));
      case Actor.InternalSystem system -> systems(flow, state, command, system);
      case Actor.Machine() -> machine(command);
    };
  }

  private static Optional<Refusal> citizens(CaseCommand command) {
    return isTheCitizens(command) ? Optional.empty() : Optional.of(Refusal.OFFICERS_ONLY);
  }

  private static Optional<Refusal> machine(CaseCommand command) {
    if (command instanceof ContactCommand) {
      return Optional.of(Refusal.OFFICERS_ONLY);
    }
    return isTheCitizens(command) ? Optional.of(Refusal.CITIZENS_ONLY) : Optional.empty();
  }

  /** Whichever unit has it: they may write what the citizen says, and a note to whoever handles it; no more. */
  private static Optional<Refusal> contactCentre(CaseState state, CaseCommand command, OfficerId id) {
    if (state.course().barred().contains(id)) {
      return Optional.of(Refusal.CONFLICT_OF_INTEREST);
    }
    var isTheirs = command instanceof ContactCommand || command instanceof CaseCommand.AddNote;
    return isTheirs ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_UNIT);
  }

  /** What a system may do is named here: all else is for people to do. */
  private static Optional<Refusal> systems(Flow flow, CaseState state, CaseCommand command, Actor.InternalSystem system) {
    if (isTheCitizens(command)) {
      return Optional.of(Refusal.CITIZENS_ONLY);
    }
    if (!system.units().contains(state.unit())) {
      return Optional.of(Refusal.NOT_YOUR_UNIT);
    }
    if (command instanceof TaskCommand.FinishTask) {
      return task(flow, state, command, task -> flow.work().task(task.id()).flatMap(Task::by).filter(system.roles()::contains).isPresent());
    }
    var isTheirs = command instanceof CaseCommand.ChangeStatus change && change.then().isEmpty() || command instanceof CaseCommand.WriteToCitizen
        || command instanceof CaseCommand.AddNote || command instanceof CaseCommand.Assign || command instanceof HandlingCommand.AddDocument;
    return isTheirs ? Optional.empty() : Optional.of(Refusal.OFFICERS_ONLY);
  }

  private static boolean isTheMachines(CaseCommand command) {
    return command instanceof TimerCommand || isOfTheProvider(command) || command instanceof HandlingCommand.GoOver;
  }

  private static boolean isOfTheProvider(CaseCommand command) {
    return command instanceof FeeCommand.RecordFee || command instanceof FeeCommand.RecordRefund || command instanceof FeeCommand.RecordNoRefund
        || command instanceof FeeCommand.RecordLateRefund;
  }

  private static boolean isTheCitizens(CaseCommand command) {
    return command instanceof CaseCommand.Withdraw || command instanceof CaseCommand.WriteToUnit
        || command instanceof SupplementCommand.Supplement;
  }

  private static Optional<Refusal> officers(Flow flow, CaseState state, CaseCommand command, Actor.Officer officer) {
    if (isTheCitizens(command)) {
      return Optional.of(Refusal.CITIZENS_ONLY);
    }
    if (isTheMachines(command)) {
      return Optional.of(Refusal.MACHINE_ONLY);
    }
    if (state.course().barred().contains(officer.id())) {
      return Optional.of(Refusal.CONFLICT_OF_INTEREST);
    }
    return command instanceof TaskCommand.FinishTask
        ? task(flow, state, command, task -> TaskHolders.mayFinish(flow, state, task, officer))
        : handlers(state, officer);
  }

  private static Optional<Refusal> handlers(CaseState state, Actor.Officer officer) {
    return officer.units().contains(state.unit()) ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_UNIT);
  }

  private static Optional<Refusal> task(
      Flow flow, CaseState state, CaseCommand command, Predicate<CaseTask> isTheirs) {
    if (!(command instanceof TaskCommand.FinishTask finish)) {
      return Optional.of(Refusal.OFFICERS_ONLY);
    }
    return state.course().task(finish.task())
        .map(task -> isTheirs.test(task) ? Optional.<Refusal>empty() : Optional.of(Refusal.NOT_YOUR_TASK))
        .orElse(Optional.of(Refusal.NO_SUCH_TASK));
  }

  private static boolean isReferredTo(Flow flow, CaseTask task, String role) {
    return task.outside() ? role.equals(task.id()) : flow.work().task(task.id()).filter(known -> known.kind() == TaskKind.REFER).flatMap(Task::by).filter(role::equals).isPresent();
  }

  private static Optional<Refusal> whenOver(Flow flow, CaseState state, CaseCommand command) {
    return state.isOver() && !isPossibleWhenOver(flow, state, command) ? Optional.of(Refusal.CASE_IS_OVER) : Optional.empty();
  }

  /** A flow may lead back from an end: a fault that wasn't mended after all. An appeal comes when it comes. */
  private static boolean isPossibleWhenOver(Flow flow, CaseState state, CaseCommand command) {
    return switch (command) {
      case CaseCommand.AddNote note -> true;
      case CaseCommand.ChangeStatus change -> true;
      case CaseCommand.WriteToUnit written -> isStillOpenForMessages(flow, state);
      case ContactCommand contact -> isStillOpenForMessages(flow, state);
      case CaseCommand.Submit submit -> true;
      case CaseCommand.Take take -> false;
      case CaseCommand.Assign assign -> false;
      case CaseCommand.WriteToCitizen written -> isStillOpenForMessages(flow, state);
      case CaseCommand.Withdraw withdraw -> false;
      case HandlingCommand handling -> handling instanceof HandlingCommand.Link || handling instanceof HandlingCommand.Unlink || handling instanceof HandlingCommand.AddDocument || handling instanceof HandlingCommand.Transfer
          || handling instanceof HandlingCommand.ReplaceKey || handling instanceof HandlingCommand.StrikeNote;
      case TaskCommand task -> false;
      case RulingCommand ruling -> !(ruling instanceof RulingCommand.Decide);
      case SupplementCommand supplement -> false;
      case TimerCommand timer -> true;
      case FeeCommand fee -> !(fee instanceof FeeCommand.AskFee) && !(fee instanceof FeeCommand.RecordFee);
    };
  }

  private static boolean isStillOpenForMessages(Flow flow, CaseState state) {
    return flow.status(state.status()).filter(status -> status.terms().messages() instanceof Messages.AllowedFor).isPresent();
  }
}
