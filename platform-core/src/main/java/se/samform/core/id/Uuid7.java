package se.samform.core.id;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562, 6.2 method 1): milliseconds, a counter of 12 bits that starts anywhere in its
 * lower half, 62 random bits. Ids from one generator never go backwards, even when its clock does.
 */
public final class Uuid7 {

  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM_PART = 0x3FFF_FFFF_FFFF_FFFFL;

  private final Clock clock;
  private final RandomGenerator random;
  private final AtomicLong last = new AtomicLong();

  public Uuid7(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  public UUID next() {
    var fresh = clock.millis() << 12 | random.nextInt(0x800);
    var tick = last.updateAndGet(before -> Math.max(before + 1, fresh));
    return new UUID(tick >>> 12 << 16 | VERSION | tick & 0xFFF, VARIANT | random.nextLong() & RANDOM_PART);
  }
}
