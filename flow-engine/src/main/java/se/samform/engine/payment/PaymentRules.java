package se.samform.engine.payment;

/**
 * The life of a payment. Pure and total: everything may happen at any time and any number of times, in any order. Money
 * that came is never forgotten: {@link PaymentState#PAID} is left for {@link PaymentState#REFUNDED} alone, and is reached
 * from everywhere else, however late the provider tells it.
 */
final class PaymentRules {

  private PaymentRules() {}

  static Standing after(Standing before, Happening happening) {
    return switch (happening) {
      case Happening.Told(var state) -> told(before, state);
      case Happening.Unknown() -> before.state() == PaymentState.CREATED ? before.in(PaymentState.EXPIRED) : before;
      case Happening.GaveUp() -> before.state().isOpen() ? before.in(PaymentState.EXPIRED) : before;
      case Happening.Voided() -> new Standing(before.state(), before.money(), true);
      case Happening.Held() -> before.money() == Money.NONE ? before.with(Money.HELD) : before;
      case Happening.Used() -> isFree(before) ? before.with(Money.USED) : before;
      case Happening.Useless() -> isFree(before) ? before.with(Money.GIVE_BACK) : before;
    };
  }

  /** Whether the money is neither used nor on its way back. */
  private static boolean isFree(Standing standing) {
    return standing.money() == Money.NONE || standing.money() == Money.HELD;
  }

  private static Standing told(Standing before, ProviderState state) {
    return switch (state) {
      case OPEN -> before.state() == PaymentState.CREATED ? before.in(PaymentState.PENDING) : before;
      case PAID -> before.state() == PaymentState.REFUNDED ? before : before.in(PaymentState.PAID);
      case REFUNDED -> before.in(PaymentState.REFUNDED);
      case CANCELLED -> ended(before, PaymentState.CANCELLED);
      case FAILED -> ended(before, PaymentState.FAILED);
      case EXPIRED -> ended(before, PaymentState.EXPIRED);
    };
  }

  /** The first end stays, and money that came is not undone by it. */
  private static Standing ended(Standing before, PaymentState end) {
    return before.state().isOpen() ? before.in(end) : before;
  }

  /** @param isOverdue whether its time is over */
  static Todo next(Standing standing, boolean isOverdue) {
    return switch (standing.state()) {
      case CREATED, PENDING -> standing.isVoid() || isOverdue ? Todo.STOP : Todo.ASK;
      case PAID -> paid(standing.money());
      case CANCELLED, FAILED, EXPIRED, REFUNDED -> Todo.NOTHING;
    };
  }

  private static Todo paid(Money money) {
    return switch (money) {
      case NONE -> Todo.USE;
      case HELD -> Todo.KEEP;
      case USED -> Todo.NOTHING;
      case GIVE_BACK -> Todo.REFUND;
    };
  }
}
