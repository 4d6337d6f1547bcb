package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** A round of signatures for a draft. */
public record SigningId(UUID value) implements TypedId {

  public SigningId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static SigningId of(String text) {
    return new SigningId(UUID.fromString(text));
  }
}
