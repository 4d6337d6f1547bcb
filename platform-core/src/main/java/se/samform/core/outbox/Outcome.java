package se.samform.core.outbox;

/** How an attempt to send ended. Reasons are shown to officers: they hold no personal data. */
public sealed interface Outcome {

  /** The receiver has it. */
  record Sent(String note) implements Outcome {}

  /** It may go better later: no answer, overload, an error of the receiver's. */
  record TryLater(String reason) implements Outcome {}

  /** Nobody can be reached there. Stuck at once, but holds up nothing: the next may go elsewhere, or be read by then. */
  record Unreachable(String reason) implements Outcome {}

  /** It won't go better by itself: refused as wrong. Stuck at once. */
  record Hopeless(String reason) implements Outcome {}
}
