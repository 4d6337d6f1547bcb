package se.samform.core.flow;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.flow.FeeCommand.AskFee;
import se.samform.core.flow.FeeCommand.RecordFee;
import se.samform.core.id.PaymentId;

/** A fee on an open case: asked for in a message, and waited for where the flow has a status for that. */
final class Fees {

  private static final int DECIMALS = 2;

  private Fees() {}

  static Decision decide(Unfolding unfolding, FeeCommand command) {
    return switch (command) {
      case AskFee ask -> refusal(ask).<Decision>map(Decision.Refused::new).orElseGet(() -> ask(unfolding, ask));
      case RecordFee paid -> record(unfolding, paid);
      case FeeCommand.PayBack back -> Refunding.payBack(unfolding, back);
      case FeeCommand.RecordRefund(var refunded) -> Refunding.ended(unfolding, refunded.payment(), refunded.refund(), refunded);
      case FeeCommand.RecordLateRefund(var late) -> Refunding.ended(unfolding, late.payment(), late.refund(), late);
      case FeeCommand.RecordNoRefund(var refused) -> Refunding.ended(unfolding, refused.payment(), refused.refund(), refused);
    };
  }

  private static Optional<Refusal> refusal(AskFee ask) {
    return isAmount(ask.amount()) ? Writing.refusal(ask.text()) : Optional.of(Refusal.NO_AMOUNT);
  }

  static boolean isAmount(BigDecimal amount) {
    return amount.signum() > 0 && amount.scale() <= DECIMALS;
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

  /** Where the case waited for it and for nothing else any more, it goes on. */
  private static Decision record(Unfolding unfolding, RecordFee recorded) {
    var waitedFor = waitedFor(unfolding);
    unfolding.happens(recorded.paid());
    if (recorded.paid().fee().filter(fee -> waitedFor.equals(List.of(fee))).isPresent()) {
      next(unfolding).ifPresent(next -> Entry.quietly(unfolding, next));
    }
    return unfolding.accepted();
  }

  /**
   * A status that asks waits for just that, whatever else is paid meanwhile. Another waits for what was asked for with it and
   * in it; where an officer brought the case there without asking, for all that is owed.
   */
  private static List<PaymentId> waitedFor(Unfolding unfolding) {
    if (unfolding.state().kind() != StatusKind.AWAITING_PAYMENT) {
      return List.of();
    }
    var byFlow = unfolding.status().filter(status -> status.terms().asksFee()).isPresent() ? openByFlow(unfolding) : List.<PaymentId>of();
    return byFlow.isEmpty() ? askedHere(unfolding) : byFlow;
  }

  private static List<PaymentId> openByFlow(Unfolding unfolding) {
    return unfolding.course().money().open().stream().filter(AskedFee::byFlow).map(AskedFee::id).toList();
  }

  private static List<PaymentId> askedHere(Unfolding unfolding) {
    var since = unfolding.course().since();
    var money = unfolding.course().money();
    var isForAll = money.asked().stream().noneMatch(fee -> fee.at().equals(since));
    return money.open().stream().filter(fee -> isForAll || !fee.at().isBefore(since)).map(AskedFee::id).toList();
  }

  /** A case that costs nothing more, and owes nothing, does not wait. */
  static void askWithStatus(Unfolding unfolding, Status status) {
    if (!status.terms().asksFee() || !unfolding.state().status().equals(status.id())) {
      return;
    }
    unfolding.course().fee().ifPresent(cost -> ask(unfolding, cost, left(unfolding, cost, status.terms().fee())));
    if (openByFlow(unfolding).isEmpty()) {
      next(unfolding).ifPresent(next -> Entry.change(unfolding, next));
    }
  }

  private static void ask(Unfolding unfolding, CaseFee cost, BigDecimal amount) {
    if (amount.signum() <= 0) {
      return;
    }
    var before = unfolding.course().money();
    unfolding.happens(before.isAsked(cost.id())
        ? new FeeEvent.FeeAsked(another(cost.id(), before.asked().size()), amount, cost.currency(), "", Optional.of(cost.id()))
        : new FeeEvent.FeeAsked(cost.id(), amount, cost.currency(), ""));
  }

  /** The same for the same case whoever works it out. */
  private static PaymentId another(PaymentId reckoned, int before) {
    return new PaymentId(UUID.nameUUIDFromBytes((reckoned.text() + " " + before).getBytes(StandardCharsets.UTF_8)));
  }

  /** By what has been decided. What is owed still is not asked for anew. */
  private static BigDecimal left(Unfolding unfolding, CaseFee cost, FeeAsking asking) {
    var whole = cost.under(unfolding.course().ruling().map(CaseRuling::id));
    return switch (asking) {
      case NOT -> BigDecimal.ZERO;
      case WHAT_IS_LEFT -> whole.subtract(unfolding.course().money().askedByFlow());
      case EACH_TIME -> openByFlow(unfolding).isEmpty() ? whole : BigDecimal.ZERO;
    };
  }

  /** Other answers may cost otherwise: what was asked for stays, and the next time that it is asked goes by these. @param now empty where it costs nothing any more */
  static void reckonAgain(Unfolding unfolding, Optional<FeeEvent.FeeReckoned> now) {
    now.or(() -> unfolding.course().fee().map(fee -> new FeeEvent.FeeReckoned(fee.id(), BigDecimal.ZERO, fee.currency()))).ifPresent(unfolding::happens);
  }

  private static Optional<Status> next(Unfolding unfolding) {
    return unfolding.status().flatMap(unfolding.flow()::afterPayment);
  }
}
