package se.samform.core.flow;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.flow.CaseCommand.AskFee;
import se.samform.core.flow.CaseCommand.RecordFee;
import se.samform.core.flow.CaseEvent.FeeAsked;
import se.samform.core.flow.CaseEvent.Paid;
import se.samform.core.flow.Decision.Accepted;
import se.samform.core.flow.Decision.Refused;

/** A fee on an open case: asked for in a message, and waited for where the flow has a status for that. */
final class Fees {

  private static final List<StatusKind> AFTER = List.of(StatusKind.IN_PROGRESS, StatusKind.SUBMITTED, StatusKind.SUPPLEMENTED, StatusKind.DECIDED);

  private Fees() {}

  static Decision ask(Flow flow, CaseState state, AskFee ask) {
    if (ask.amount().signum() <= 0 || ask.amount().scale() > 2) {
      return new Refused(Refusal.NO_AMOUNT);
    }
    return switch (Writing.toCitizen(ask.message(), ask.text())) {
      case Refused refused -> refused;
      case Accepted(var written, var effects) -> asked(flow, state, ask, written, effects);
    };
  }

  private static Decision asked(Flow flow, CaseState state, AskFee ask, List<CaseEvent> written, List<Effect> effects) {
    var events = new ArrayList<CaseEvent>(written);
    events.add(new FeeAsked(ask.fee(), ask.amount(), ask.currency(), ask.text()));
    StatusChange.following(flow, state, StatusKind.AWAITING_PAYMENT).ifPresent(next -> events.add(StatusChange.event(state, next)));
    return new Accepted(events, effects);
  }

  /** Where the case waited for it, it goes on. */
  static Decision record(Flow flow, CaseState state, RecordFee paid) {
    var events = new ArrayList<CaseEvent>();
    events.add(paid.paid());
    if (state.kind() == StatusKind.AWAITING_PAYMENT) {
      AFTER.stream().flatMap(kind -> StatusChange.following(flow, state, kind).stream()).findFirst()
          .ifPresent(next -> events.add(StatusChange.event(state, next)));
    }
    return new Accepted(events, List.of());
  }
}
