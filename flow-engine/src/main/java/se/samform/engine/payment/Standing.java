package se.samform.engine.payment;

/**
 * Where a payment stands.
 *
 * @param isVoid whether nobody is to pay it any more: the answers that it was worked out from have changed
 */
record Standing(PaymentState state, Money money, boolean isVoid) {

  static final Standing NEW = new Standing(PaymentState.CREATED, Money.NONE, false);

  /** Whether money has come that can still be used. */
  boolean isPaidAndFree() {
    return state == PaymentState.PAID && (money == Money.NONE || money == Money.HELD);
  }

  Standing in(PaymentState other) {
    return new Standing(other, money, isVoid);
  }

  Standing with(Money use) {
    return new Standing(state, use, isVoid);
  }
}
