package se.samform.core.outbox;

import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.OutboxId;

/**
 * A message to write. The receiver is whom the order holds for; the kind finds the {@link Sender}; the reference
 * tells that sender what to send, and is never personal data.
 *
 * @param waitsFor another message of the stream that must be done first
 */
public record NewMessage(OutboxId id, UUID stream, String receiver, String kind, String ref, Optional<OutboxId> waitsFor) {}
