package se.samform.core.outbox;

import java.time.Instant;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;

/** A row that may be claimed: due, or left behind by a worker whose lease ran out. */
record DueMessage(
    OutboxId id, MunicipalityId municipality, UUID stream, String receiver, String kind, String ref, MessageState state,
    int attempts, int attemptsAllowed, Instant writtenAt) {

  boolean leftBehind() {
    return state == MessageState.LEASED;
  }

  /** Crashed its worker, perhaps, as often as it may fail. */
  boolean spent() {
    return attempts >= attemptsAllowed;
  }

  ClaimedMessage claimed(UUID lease, Instant until) {
    return new ClaimedMessage(
        id, municipality, stream, receiver, kind, ref, attempts + 1, attemptsAllowed, writtenAt, lease, until);
  }
}
