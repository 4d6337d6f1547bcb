package se.samform.engine.payment;

/** Where a payment stands. */
public enum PaymentState {
  /** Written down; the provider may not know of it yet. */
  CREATED,
  /** The provider waits for whoever pays. */
  PENDING,
  PAID,
  /** Whoever was to pay did not want to. */
  CANCELLED,
  /** The provider or a bank refused. */
  FAILED,
  /** Nobody paid in time. */
  EXPIRED,
  /** The money went back. */
  REFUNDED;

  /** Whether the provider may still turn it into another one by itself. */
  public boolean isOpen() {
    return this == CREATED || this == PENDING;
  }
}
