package se.samform.core.register;

import java.time.Instant;

/** What became of wanting a time. */
public sealed interface Booking {

  /** @param until when it is free again by itself */
  record Held(Slot slot, Instant until) implements Booking {}

  record Booked(Slot slot) implements Booking {}

  /** Somebody else has it. */
  record Taken() implements Booking {}

  record Cancelled() implements Booking {}
}
