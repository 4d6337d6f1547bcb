package se.samform.designer.analysis;

/**
 * How long an analysis may take; what isn't decided by then is said so.
 *
 * @param eachMilliseconds for one question to the solver
 * @param wholeMilliseconds for all of them, and for telling why things can't be so
 */
public record Budget(long eachMilliseconds, long wholeMilliseconds) {

  /** While somebody waits. */
  public static final Budget USUAL = new Budget(500, 5_000);

  /** While nobody does, as in CI. */
  public static final Budget PATIENT = new Budget(10_000, 300_000);

  /** So much of the whole may go to tell why things can't be so. */
  long explainingMilliseconds() {
    return wholeMilliseconds / 5;
  }
}
