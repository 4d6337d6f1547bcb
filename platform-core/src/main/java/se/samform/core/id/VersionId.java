package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** One published version of an e-service. */
public record VersionId(UUID value) implements TypedId {

  public VersionId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static VersionId of(String text) {
    return new VersionId(UUID.fromString(text));
  }
}
