package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** A message between citizen and unit. */
public record MessageId(UUID value) implements TypedId {

  public MessageId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static MessageId of(String text) {
    return new MessageId(UUID.fromString(text));
  }
}
