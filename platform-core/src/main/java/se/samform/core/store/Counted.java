package se.samform.core.store;

/**
 * A number that the database counts for a row. It stands for itself in what the same transaction writes after it, and is known
 * once that transaction has asked something or has been committed.
 */
public final class Counted {

  private long value;
  private boolean known;

  Counted() {}

  /** One that was counted before. */
  public static Counted as(long value) {
    var counted = new Counted();
    counted.become(value);
    return counted;
  }

  /** @throws IllegalStateException while it isn't known */
  public long value() {
    if (!known) {
      throw new IllegalStateException("The database hasn't been asked yet");
    }
    return value;
  }

  boolean isKnown() {
    return known;
  }

  void become(long counted) {
    value = counted;
    known = true;
  }
}
