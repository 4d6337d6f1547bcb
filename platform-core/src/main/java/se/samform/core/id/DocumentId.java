package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** A document on a case, such as its receipt, rendered or yet to be. */
public record DocumentId(UUID value) implements TypedId {

  public DocumentId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static DocumentId of(String text) {
    return new DocumentId(UUID.fromString(text));
  }
}
