package se.samform.engine.payment;

/** What the money of a payment is for. */
enum Money {
  /** Nothing yet. */
  NONE,
  /** The draft could not be handed in as it is: it waits for its owner to do that, or to give it up. */
  HELD,
  /** Something was handed in for it, or a fee was paid. */
  USED,
  /** It is to go back. */
  GIVE_BACK
}
