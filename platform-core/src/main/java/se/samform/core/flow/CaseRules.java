package se.samform.core.flow;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.flow.CaseCommand.AddNote;
import se.samform.core.flow.CaseCommand.Assign;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseCommand.Submit;
import se.samform.core.flow.CaseCommand.Take;
import se.samform.core.flow.CaseCommand.Withdraw;
import se.samform.core.flow.CaseCommand.WriteToCitizen;
import se.samform.core.flow.CaseCommand.WriteToUnit;
import se.samform.core.flow.CaseEvent.Assigned;
import se.samform.core.flow.CaseEvent.Filed;
import se.samform.core.flow.CaseEvent.NoteAdded;
import se.samform.core.flow.CaseEvent.Opened;
import se.samform.core.flow.CaseEvent.StatusChanged;
import se.samform.core.flow.CaseEvent.WrittenToCitizen;
import se.samform.core.flow.CaseEvent.WrittenToUnit;
import se.samform.core.flow.Decision.Refused;

/**
 * The life of a case. Pure: the same flow, state, command and actor give the same decision, whoever asks: the desk,
 * the citizen's page, or the designer that plays a flow through.
 */
public final class CaseRules {

  private CaseRules() {}

  /** What the command comes to; an empty state is a case that isn't open yet. */
  public static Decision decide(Flow flow, Optional<CaseState> state, CaseCommand command, Actor actor) {
    if (command instanceof Submit submit) {
      return state.isPresent() ? new Refused(Refusal.ALREADY_OPEN) : Opening.of(flow, submit);
    }
    return state
        .map(open -> Permission.refusal(open, command, actor).<Decision>map(Refused::new)
            .orElseGet(() -> decideOpen(flow, open, command, actor)))
        .orElseGet(() -> new Refused(Refusal.NO_SUCH_CASE));
  }

  /** The state after the event; an empty one before it only for {@link Opened}. */
  public static CaseState apply(Optional<CaseState> before, CaseEvent event, Instant at) {
    return event instanceof Opened opened
        ? Opening.state(opened, at)
        : changed(before.orElseThrow(() -> new IllegalStateException("Not open: " + event)), event, at);
  }

  private static Decision decideOpen(Flow flow, CaseState state, CaseCommand command, Actor actor) {
    return switch (command) {
      case Submit submit -> new Refused(Refusal.ALREADY_OPEN);
      case Take() -> Assignment.take(state, actor);
      case Assign(var officer) -> Assignment.to(state, officer);
      case ChangeStatus(var to) -> StatusChange.to(flow, state, to);
      case WriteToCitizen(var message, var text) -> Writing.toCitizen(message, text);
      case WriteToUnit(var message, var text) -> Writing.toUnit(flow, state, message, text);
      case AddNote(var text) -> Writing.note(text);
      case Withdraw() -> StatusChange.withdraw(flow, state);
    };
  }

  private static CaseState changed(CaseState state, CaseEvent event, Instant at) {
    return switch (event) {
      case Opened opened -> throw new IllegalStateException("Opened twice: " + state.reference());
      case Assigned(var officer) -> state.assignedTo(officer, at);
      case StatusChanged(var from, var to, var kind) -> state.inStatus(to, kind, at);
      case WrittenToCitizen written -> state.written(false, at);
      case WrittenToUnit written -> state.written(true, at);
      case NoteAdded note -> state;
      case Filed filed -> state;
    };
  }
}
