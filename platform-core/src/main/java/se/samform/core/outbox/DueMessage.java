package se.samform.core.outbox;

import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;

/** A row that may be claimed: due, or left behind by a worker whose lease ran out. */
record DueMessage(
    OutboxId id, MunicipalityId municipality, UUID stream, String receiver, String kind, String ref, MessageState state,
    int attempts, int attemptsAllowed) {

  boolean leftBehind() {
    return state == MessageState.LEASED;
  }

  /** Crashed its worker, perhaps, as often as it may fail. */
  boolean spent() {
    return attempts >= attemptsAllowed;
  }

  ClaimedMessage claimed(UUID lease) {
    return new ClaimedMessage(id, municipality, stream, receiver, kind, ref, attempts + 1, attemptsAllowed, lease);
  }
}
