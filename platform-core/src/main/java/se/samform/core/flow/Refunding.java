package se.samform.core.flow;

import java.util.Optional;
import se.samform.core.flow.FeeCommand.PayBack;
import se.samform.core.id.PaymentId;

/** Money of a case that goes back: never more of a payment than came, however often it is asked for. */
final class Refunding {

  private Refunding() {}

  static Decision payBack(Unfolding unfolding, PayBack back) {
    return refusal(unfolding.course().money(), back).<Decision>map(Decision.Refused::new).orElseGet(() -> unfolding
        .happens(new CaseEvent.WrittenToCitizen(back.message(), back.written()))
        .happens(new FeeEvent.RefundAsked(back.refund(), back.payment(), back.amount(), back.currency(), back.text()))
        .causes(new Effect.TellOfMessage(back.message()))
        .accepted());
  }

  private static Optional<Refusal> refusal(CaseMoney money, PayBack back) {
    var payment = money.payment(back.payment());
    if (payment.isEmpty()) {
      return Optional.of(Refusal.NOTHING_PAID);
    }
    if (!Fees.isAmount(back.amount())) {
      return Optional.of(Refusal.NO_AMOUNT);
    }
    return back.amount().compareTo(payment.get().left()) > 0 ? Optional.of(Refusal.MORE_THAN_PAID) : Writing.refusal(back.text());
  }

  /** What came of it, once; or that nothing has, while it is under way. */
  static Decision ended(Unfolding unfolding, PaymentId payment, PaymentId refund, FeeEvent how) {
    boolean isUnderWay = unfolding.course().money().payment(payment).filter(money -> money.isUnderWay(refund)).isPresent();
    return isUnderWay ? unfolding.happens(how).accepted() : new Decision.Refused(Refusal.NO_SUCH_REFUND);
  }
}
