package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** A person who handles cases. */
public record OfficerId(UUID value) implements TypedId {

  public OfficerId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static OfficerId of(String text) {
    return new OfficerId(UUID.fromString(text));
  }
}
