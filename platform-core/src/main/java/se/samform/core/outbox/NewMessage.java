package se.samform.core.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.OutboxId;

/**
 * A message to write. The receiver is whom the order holds for; the kind finds the {@link Sender}; the reference
 * tells that sender what to send, and is never personal data.
 *
 * @param receiver with {@link #OF} in it, what is before that is one receiver to the workers, and what is after it has an order
 *     of its own
 * @param waitsFor another message of the stream that must be done first
 * @param notBefore empty for as soon as can be
 */
public record NewMessage(
    OutboxId id, UUID stream, String receiver, String kind, String ref, Optional<OutboxId> waitsFor, Optional<Instant> notBefore) {

  /** {@code desk#nils}: one of many that are reached through one door. */
  public static final String OF = "#";

  public NewMessage(OutboxId id, UUID stream, String receiver, String kind, String ref, Optional<OutboxId> waitsFor) {
    this(id, stream, receiver, kind, ref, waitsFor, Optional.empty());
  }

  boolean isDue(Instant now) {
    return notBefore.map(at -> !at.isAfter(now)).orElse(true);
  }
}
