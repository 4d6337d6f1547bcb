package se.samform.core.outbox;

import java.time.Instant;

/** One try to send, as kept. {@code outcome} is {@code SENT}, {@code TRY_LATER}, {@code HOPELESS} or {@code LEASE_RAN_OUT}. */
public record Attempt(int number, Instant at, Result outcome, String reason) {

  public enum Result { SENT, TRY_LATER, HOPELESS, LEASE_RAN_OUT }
}
