package se.samform.designer.analysis;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Time that was given and has been running since. */
final class TimeLeft {

  private final LongSupplier nanoseconds;
  private final long begun;
  private final long given;

  TimeLeft(long milliseconds) {
    this(milliseconds, System::nanoTime);
  }

  /** @param nanoseconds the clock */
  TimeLeft(long milliseconds, LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    this.begun = nanoseconds.getAsLong();
    this.given = milliseconds;
  }

  /** No more than so much of it, running from now on. */
  TimeLeft most(long milliseconds) {
    return new TimeLeft(Math.min(milliseconds, milliseconds()), nanoseconds);
  }

  /** Zero or less when it is up. */
  long milliseconds() {
    return given - passed();
  }

  long passed() {
    return TimeUnit.NANOSECONDS.toMillis(nanoseconds.getAsLong() - begun);
  }

  boolean isUp() {
    return milliseconds() <= 0;
  }
}
