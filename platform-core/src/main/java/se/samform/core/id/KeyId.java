package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** A data key: the owner of everything sealed with it. */
public record KeyId(UUID value) implements TypedId {

  public KeyId {
    Objects.requireNonNull(value);
  }
}
