package se.samform.engine.payment;

import se.samform.engine.casefile.Submitted;

/** What has become of a payment. */
public sealed interface Settled {

  /** It was paid, and this came of handing in. */
  record HandedIn(Submitted submitted) implements Settled {}

  /** It was paid, and the case has it written. */
  record FeePaid() implements Settled {}

  /** It was paid for nothing any more, and goes back. */
  record GoesBack() implements Settled {}

  /** Nobody knows yet. */
  record Waiting() implements Settled {}

  /** It was not paid. @param how cancelled, failed or expired */
  record Ended(PaymentState how) implements Settled {}

  record NoSuchPayment() implements Settled {}
}
