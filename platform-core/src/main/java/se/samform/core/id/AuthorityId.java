package se.samform.core.id;

import java.util.Objects;
import java.util.UUID;

/** An authority (nämnd) inside a municipality: secrecy holds between two of them. */
public record AuthorityId(UUID value) implements TypedId {

  public AuthorityId {
    Objects.requireNonNull(value);
  }

  /** @throws IllegalArgumentException if the text isn't a UUID */
  public static AuthorityId of(String text) {
    return new AuthorityId(UUID.fromString(text));
  }
}
