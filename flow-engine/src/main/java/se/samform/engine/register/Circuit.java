package se.samform.engine.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Whether a register is worth asking now: one that did not answer rests, and then one question finds out for all. */
final class Circuit {

  private final Clock clock;
  private final Duration rest;
  private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);

  Circuit(Clock clock, RegisterRest rest) {
    this.clock = clock;
    this.rest = rest.time();
  }

  Duration rest() {
    return rest;
  }

  boolean mayAsk() {
    var until = restsUntil.get();
    if (until.equals(Instant.MIN)) {
      return true;
    }
    var now = clock.instant();
    return !now.isBefore(until) && restsUntil.compareAndSet(until, now.plus(rest));
  }

  /** @return whether it was thought to be down until now */
  boolean answered() {
    return !restsUntil.getAndSet(Instant.MIN).equals(Instant.MIN);
  }

  /** @return whether it is news */
  boolean failed() {
    return restsUntil.getAndSet(clock.instant().plus(rest)).equals(Instant.MIN);
  }
}
