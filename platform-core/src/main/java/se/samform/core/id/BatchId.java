package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** What was ordered for many cases at once. */
public record BatchId(UUID value) implements TypedId {

  public BatchId {
    Objects.requireNonNull(value);
  }
}
