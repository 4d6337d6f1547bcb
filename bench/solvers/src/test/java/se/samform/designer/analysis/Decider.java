package se.samform.designer.analysis;

/** A solver, for the questions of one form. */
interface Decider extends AutoCloseable {

  /** @param milliseconds that it may take, as far as the solver heeds that */
  Reply decide(Asked asked, long milliseconds);

  /** Of the processor's time for the last question, in nanoseconds, what went by before the solver began to decide: its own words for the question. */
  default long telling() {
    return 0;
  }

  @Override
  default void close() {}
}
