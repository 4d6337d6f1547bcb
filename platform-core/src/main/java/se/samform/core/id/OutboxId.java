package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** Something that leaves the house. A receiver may recognise a repeated delivery by it. */
public record OutboxId(UUID value) implements TypedId {

  public OutboxId {
    Objects.requireNonNull(value);
  }
}
