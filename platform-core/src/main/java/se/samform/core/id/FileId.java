package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** An uploaded or rendered file: random, says nothing of what is inside. */
public record FileId(UUID value) implements TypedId {

  public FileId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static FileId of(String text) {
    return new FileId(UUID.fromString(text));
  }
}
