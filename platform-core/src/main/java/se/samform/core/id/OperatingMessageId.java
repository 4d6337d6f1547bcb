package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** What a municipality tells those who come to its e-services for a time. */
public record OperatingMessageId(UUID value) implements TypedId {

  public OperatingMessageId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static OperatingMessageId of(String text) {
    return new OperatingMessageId(UUID.fromString(text));
  }
}
