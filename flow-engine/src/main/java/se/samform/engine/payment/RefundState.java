package se.samform.engine.payment;

/** Where a refund stands. The last two are final. */
public enum RefundState {
  /** The provider is to be asked, or to say what came of it. */
  ASKED,
  /** The money has gone back. */
  DONE,
  /** The provider can't pay it back, or won't: the money stays. */
  REFUSED
}
