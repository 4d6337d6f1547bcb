package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** Answers not yet handed in. The case that a draft becomes remembers it: handing in twice gives one case. */
public record DraftId(UUID value) implements TypedId {

  public DraftId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static DraftId of(String text) {
    return new DraftId(UUID.fromString(text));
  }
}
