package se.samform.core.flow;

import java.math.BigDecimal;
import java.util.Optional;
import se.samform.core.flow.FeeCommand.AskFee;
import se.samform.core.flow.FeeCommand.RecordFee;

/** A fee on an open case: asked for in a message, and waited for where the flow has a status for that. */
final class Fees {

  private static final int DECIMALS = 2;

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
    if (unfolding.state().kind() == StatusKind.AWAITING_PAYMENT && !isReckonedUnpaid(unfolding)) {
      next(unfolding).ifPresent(next -> Entry.quietly(unfolding, next));
    }
    return unfolding.accepted();
  }

  /** A status that asks for what was reckoned waits for just that, whatever else is paid meanwhile. */
  private static boolean isReckonedUnpaid(Unfolding unfolding) {
    return unfolding.status().filter(status -> status.terms().asksFee()).isPresent()
        && unfolding.course().fee().filter(fee -> fee.standing() != CaseFee.Standing.PAID).isPresent();
  }

  /** What was reckoned at hand-in, once; a case that costs nothing, or is paid for, does not wait. */
  static void askWithStatus(Unfolding unfolding, Status status) {
    if (!status.terms().asksFee() || !unfolding.state().status().equals(status.id())) {
      return;
    }
    var fee = unfolding.course().fee();
    if (fee.filter(of -> isToPay(of, unfolding)).isEmpty()) {
      next(unfolding).ifPresent(next -> Entry.change(unfolding, next));
    } else if (fee.get().standing() == CaseFee.Standing.RECKONED) {
      unfolding.happens(new FeeEvent.FeeAsked(fee.get().id(), fee.get().under(ruling(unfolding)), fee.get().currency(), ""));
    }
  }

  private static boolean isToPay(CaseFee fee, Unfolding unfolding) {
    return switch (fee.standing()) {
      case PAID -> false;
      case ASKED -> true;
      case RECKONED -> fee.under(ruling(unfolding)).signum() > 0;
    };
  }

  private static Optional<String> ruling(Unfolding unfolding) {
    return unfolding.course().ruling().map(CaseRuling::id);
  }

  /** Other answers may cost otherwise, until it has been asked for. @param now empty where it costs nothing any more */
  static void reckonAgain(Unfolding unfolding, Optional<FeeEvent.FeeReckoned> now) {
    var before = unfolding.course().fee();
    if (before.filter(fee -> fee.standing() != CaseFee.Standing.RECKONED).isPresent()) {
      return;
    }
    now.or(() -> before.map(fee -> new FeeEvent.FeeReckoned(fee.id(), BigDecimal.ZERO, fee.currency()))).ifPresent(unfolding::happens);
  }

  /** What a payment does to the fee that the case has. */
  static Optional<CaseFee> after(Optional<CaseFee> fee, FeeEvent event) {
    return switch (event) {
      case FeeEvent.FeeReckoned reckoned -> Optional.of(CaseFee.of(reckoned));
      case FeeEvent.FeeAsked asked -> fee.map(of -> of.id().equals(asked.fee()) ? of.now(CaseFee.Standing.ASKED) : of);
      case FeeEvent.Paid paid -> fee.map(of -> paid.fee().filter(of.id()::equals).isPresent() ? of.now(CaseFee.Standing.PAID) : of);
    };
  }

  private static Optional<Status> next(Unfolding unfolding) {
    return unfolding.status().flatMap(unfolding.flow()::afterPayment);
  }
}
