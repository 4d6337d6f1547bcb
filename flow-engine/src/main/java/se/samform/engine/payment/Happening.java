package se.samform.engine.payment;

import java.util.Locale;

/** What may happen to a payment. */
sealed interface Happening {

  /** The provider says how it stands: by a callback, or because it was asked. */
  record Told(ProviderState state) implements Happening {}

  /** The provider knows of no such payment. */
  record Unknown() implements Happening {}

  /** Its time is over, and the provider knows nothing of it. */
  record GaveUp() implements Happening {}

  /** What it was worked out from has changed. */
  record Voided() implements Happening {}

  /** The draft needs its owner before it can be handed in. */
  record Held() implements Happening {}

  /** The draft was handed in, or the fee written into the case. */
  record Used() implements Happening {}

  /** There is nothing that the money could be for. */
  record Useless() implements Happening {}

  /** How it stands in the list of what happened. */
  default String word() {
    return switch (this) {
      case Told(var state) -> "told-" + state.name().toLowerCase(Locale.ROOT);
      case Unknown() -> "unknown";
      case GaveUp() -> "gave-up";
      case Voided() -> "voided";
      case Held() -> "held";
      case Used() -> "used";
      case Useless() -> "useless";
    };
  }
}
