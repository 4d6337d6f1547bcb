package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** Where a case is routed. */
public record UnitId(UUID value) implements TypedId {

  public UnitId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static UnitId of(String text) {
    return new UnitId(UUID.fromString(text));
  }
}
