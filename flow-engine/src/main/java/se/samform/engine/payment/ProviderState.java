package se.samform.engine.payment;

/** How a provider says that a payment stands. */
public enum ProviderState {
  OPEN,
  PAID,
  CANCELLED,
  FAILED,
  EXPIRED,
  REFUNDED
}
