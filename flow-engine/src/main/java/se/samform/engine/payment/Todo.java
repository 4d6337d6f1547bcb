package se.samform.engine.payment;

/** What is to be done about a payment next. */
enum Todo {
  NOTHING,
  /** Ask the provider how it stands. */
  ASK,
  /** Ask the provider to take it from nobody any more. */
  STOP,
  /** Hand in, or write the fee into the case. */
  USE,
  /** See whether the draft that it is kept for is still there. */
  KEEP,
  /** Give the money back. */
  REFUND
}
