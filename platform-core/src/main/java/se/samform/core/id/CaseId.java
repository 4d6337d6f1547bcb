package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** What the municipality handles. */
public record CaseId(UUID value) implements TypedId {

  public CaseId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }
}
