package se.samform.core.outbox;

import java.time.Instant;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;

/**
 * A message under a worker's lease.
 *
 * @param attempt counts from 1
 * @param writtenAt what it is about is at least as new as this
 * @param leasedUntil unless it is renewed
 */
public record ClaimedMessage(
    OutboxId id, MunicipalityId municipality, UUID stream, String receiver, String kind, String ref, int attempt,
    int attemptsAllowed, Instant writtenAt, UUID lease, Instant leasedUntil) {

  ClaimedMessage renewed(Instant until) {
    return new ClaimedMessage(
        id, municipality, stream, receiver, kind, ref, attempt, attemptsAllowed, writtenAt, lease, until);
  }
}
