package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** A payment, or a fee that is asked for; a provider knows the payment by it, so that asking again makes no second one. */
public record PaymentId(UUID value) implements TypedId {

  public PaymentId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static PaymentId of(String text) {
    return new PaymentId(UUID.fromString(text));
  }
}
