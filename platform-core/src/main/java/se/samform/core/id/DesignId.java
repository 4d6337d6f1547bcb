package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** An e-service that is being built. */
public record DesignId(UUID value) implements TypedId {

  public DesignId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static DesignId of(String text) {
    return new DesignId(UUID.fromString(text));
  }
}
