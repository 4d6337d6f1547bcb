package se.samform.core.flow;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.FeeCommand.AskFee;
import se.samform.core.flow.FeeCommand.RecordFee;

/** A fee on an open case: asked for in a message, and waited for where the flow has a status for that. */
final class Fees {

  private static final int DECIMALS = 2;
  private static final List<StatusKind> AFTER = List.of(StatusKind.IN_PROGRESS, StatusKind.SUBMITTED, StatusKind.SUPPLEMENTED, StatusKind.DECIDED);

  private Fees() {}

  static Decision decide(Unfolding unfolding, FeeCommand command) {
    return switch (command) {
      case AskFee ask -> refusal(ask).<Decision>map(Decision.Refused::new).orElseGet(() -> ask(unfolding, ask));
      case RecordFee paid -> record(unfolding, paid);
    };
  }

  private static Optional<Refusal> refusal(AskFee ask) {
    boolean isAmount = ask.amount().signum() > 0 && ask.amount().scale() <= DECIMALS;
    return isAmount ? Writing.refusal(ask.text()) : Optional.of(Refusal.NO_AMOUNT);
  }

  /** One message tells of it, and not another one that the status has changed. */
  private static Decision ask(Unfolding unfolding, AskFee ask) {
    unfolding
        .happens(new CaseEvent.WrittenToCitizen(ask.message(), ask.text()))
        .happens(new FeeEvent.FeeAsked(ask.fee(), ask.amount(), ask.currency(), ask.text()))
        .causes(new Effect.TellOfMessage(ask.message()));
    StatusChange.following(unfolding, StatusKind.AWAITING_PAYMENT).ifPresent(next -> Entry.quietly(unfolding, next));
    return unfolding.accepted();
  }

  /** Where the case waited for it, it goes on. */
  private static Decision record(Unfolding unfolding, RecordFee paid) {
    unfolding.happens(paid.paid());
    if (unfolding.state().kind() == StatusKind.AWAITING_PAYMENT) {
      AFTER.stream().flatMap(kind -> StatusChange.following(unfolding, kind).stream()).findFirst().ifPresent(next -> Entry.quietly(unfolding, next));
    }
    return unfolding.accepted();
  }
}
