package se.samform.designer.analysis;

/**
 * How long an analysis may take; what isn't decided by then is said so.
 *
 * @param eachMilliseconds for one question to the solver
 * @param wholeMilliseconds for all of them
 */
public record Budget(long eachMilliseconds, long wholeMilliseconds) {

  /** While somebody waits. */
  public static final Budget USUAL = new Budget(500, 5_000);
}
