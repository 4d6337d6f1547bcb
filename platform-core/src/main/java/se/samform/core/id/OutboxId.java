package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** Something that leaves the house. A receiver may recognise a repeated delivery by it. */
public record OutboxId(UUID value) implements TypedId {

  public OutboxId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static OutboxId of(String text) {
    return new OutboxId(UUID.fromString(text));
  }
}
