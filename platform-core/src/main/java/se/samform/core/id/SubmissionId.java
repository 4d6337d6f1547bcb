package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** Answers as handed in. */
public record SubmissionId(UUID value) implements TypedId {

  public SubmissionId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static SubmissionId of(String text) {
    return new SubmissionId(UUID.fromString(text));
  }
}
