package se.samform.core.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Acting;

/**
 * The life of a case. Pure: the same flow, state, command, actor and moment give the same decision, whoever asks: the
 * desk, the citizen's page, or the designer that plays a flow through.
 */
public final class CaseRules {

  private CaseRules() {}

  /** What the command comes to; an empty state is a case that isn't open yet. */
  public static Decision decide(Flow flow, Optional<CaseState> state, CaseCommand command, Actor actor, Moment moment) {
    var decision = decided(flow, state, command, actor, moment);
    return actor instanceof Actor.Representative(var acting) && decision instanceof Decision.Accepted accepted ? noted(accepted, acting) : decision;
  }

  /** Who did it for whom stands beside what they did. */
  private static Decision noted(Decision.Accepted accepted, Acting acting) {
    var events = new ArrayList<>(accepted.events());
    events.add(new ContactEvent.ActedFor(acting));
    return new Decision.Accepted(List.copyOf(events), accepted.effects());
  }

  private static Decision decided(Flow flow, Optional<CaseState> state, CaseCommand command, Actor actor, Moment moment) {
    if (command instanceof CaseCommand.Submit submit) {
      return state.isPresent() ? new Decision.Refused(Refusal.ALREADY_OPEN) : Opening.of(flow, submit, moment);
    }
    return state
        .map(open -> Permission.refusal(flow, open, command, actor)
            .<Decision>map(Decision.Refused::new)
            .orElseGet(() -> decideOpen(new Unfolding(flow, state, moment), command, actor)))
        .orElseGet(() -> new Decision.Refused(Refusal.NO_SUCH_CASE));
  }

  /** The state after the event; an empty one before it only for {@link CaseEvent.Opened}. */
  public static CaseState apply(Optional<CaseState> before, CaseEvent event, Instant at) {
    return event instanceof CaseEvent.Opened opened
        ? Opening.state(opened, at)
        : Applying.apply(before.orElseThrow(() -> new IllegalStateException("Not open: " + event)), event, at);
  }

  /** Statuses that this actor may set as the case stands, as far as they may do anything to it; what comes with one is asked when it is set. */
  public static List<Status> statusesFor(Flow flow, CaseState state, Actor actor) {
    return StatusChange.open(flow, state, actor);
  }

  /** Open tasks that this system is to answer. */
  public static List<CaseTask> tasksFor(Flow flow, CaseState state, Actor.InternalSystem system) {
    return state.course().openTasks().stream()
        .filter(task -> flow.work().task(task.id()).flatMap(Task::by).filter(system.roles()::contains).isPresent()).toList();
  }

  private static Decision decideOpen(Unfolding unfolding, CaseCommand command, Actor actor) {
    return switch (command) {
      case CaseCommand.Submit submit -> new Decision.Refused(Refusal.ALREADY_OPEN);
      case CaseCommand.Take() -> Assignment.take(unfolding.state(), actor);
      case CaseCommand.Assign(var officer) -> Assignment.to(unfolding.state(), officer);
      case CaseCommand.ChangeStatus change -> StatusChange.by(unfolding, change, actor);
      case CaseCommand.WriteToCitizen write -> Writing.toCitizen(unfolding, write);
      case CaseCommand.WriteToUnit write -> Writing.toUnit(unfolding, write);
      case CaseCommand.AddNote note -> Writing.note(note);
      case CaseCommand.Withdraw() -> StatusChange.withdraw(unfolding);
      case HandlingCommand handling -> Handling.decide(unfolding, handling, actor);
      case TaskCommand task -> Tasks.decide(unfolding, task);
      case RulingCommand ruling -> Deciding.decide(unfolding, ruling, actor);
      case SupplementCommand supplement -> Supplementing.decide(unfolding, supplement);
      case FeeCommand fee -> Fees.decide(unfolding, fee);
      case ContactCommand.WriteFor written -> Writing.forCitizen(unfolding, written);
      case TimerCommand.Fire(var timer, var dueOn) -> Timers.fire(unfolding, timer, dueOn);
    };
  }
}
