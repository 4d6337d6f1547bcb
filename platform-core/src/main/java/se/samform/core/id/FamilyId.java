package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** An e-service through all its versions, in one municipality. */
public record FamilyId(UUID value) implements TypedId {

  public FamilyId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static FamilyId of(String text) {
    return new FamilyId(UUID.fromString(text));
  }
}
