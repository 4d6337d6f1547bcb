package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.TerminationRequest;
import java.util.function.LongSupplier;

/** Ends a question to the solver that takes too long. */
final class Deadline implements TerminationRequest {

  private static final long NEVER = Long.MAX_VALUE;

  private final LongSupplier nanoseconds;
  private long at = NEVER;

  /** @param nanoseconds the clock */
  Deadline(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  /** From now on so long. */
  void in(long milliseconds) {
    at = nanoseconds.getAsLong() + milliseconds * 1_000_000;
  }

  void off() {
    at = NEVER;
  }

  @Override
  public boolean isTerminationRequested() {
    return at != NEVER && nanoseconds.getAsLong() - at > 0;
  }
}
