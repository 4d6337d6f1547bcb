package se.samform.core.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.OutboxId;

/** A message as the desk shows it. {@code dueAt} is empty while it waits for a document, and once it is done or stuck. */
public record OutboxEntry(
    OutboxId id, UUID stream, String receiver, String kind, String ref, MessageState state, int attempts,
    Optional<Instant> dueAt, Optional<String> lastReason, Instant writtenAt) {}
