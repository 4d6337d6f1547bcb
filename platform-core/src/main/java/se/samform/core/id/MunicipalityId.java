package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** The tenant. */
public record MunicipalityId(UUID value) implements TypedId {

  public MunicipalityId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static MunicipalityId of(String text) {
    return new MunicipalityId(UUID.fromString(text));
  }
}
