package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.TerminationRequest;

/** Ends a question to the solver that takes too long. */
final class Deadline implements TerminationRequest {

  private static final long NEVER = Long.MAX_VALUE;

  private long at = NEVER;

  /** From now on so long. */
  void in(long milliseconds) {
    at = System.nanoTime() + milliseconds * 1_000_000;
  }

  void off() {
    at = NEVER;
  }

  @Override
  public boolean isTerminationRequested() {
    return at != NEVER && System.nanoTime() - at > 0;
  }
}
