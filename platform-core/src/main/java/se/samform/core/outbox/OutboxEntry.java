package se.samform.core.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.OutboxId;

/**
 * A message as the desk shows it.
 *
 * @param dueAt empty once it is done or stuck
 * @param waits for another message that isn't done
 * @param lastReason why it failed last; for one that is done, what the receiver said
 * @param finishedAt when it was done
 */
public record OutboxEntry(
    OutboxId id, UUID stream, String receiver, String kind, String ref, MessageState state, int attempts,
    Optional<Instant> dueAt, boolean waits, Optional<String> lastReason, Instant writtenAt, Optional<Instant> finishedAt) {

  /** Before who did by hand what had got stuck. */
  static final String BY_HAND = "by hand: ";

  /** Who did it by hand; empty for what was sent, or is to be. */
  public Optional<String> byHand() {
    return lastReason.filter(reason -> state == MessageState.DONE && reason.startsWith(BY_HAND)).map(reason -> reason.substring(BY_HAND.length()));
  }
}
