package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** The tenant. */
public record MunicipalityId(UUID value) implements TypedId {

  public MunicipalityId {
    Objects.requireNonNull(value);
  }
}
