package se.samform.engine.statistics;

/** A number for anybody to see, if it points at nobody. */
public sealed interface Shown {

  /** Fewer people than this could be told by who knows them. */
  int FEWEST = 5;

  record Value(long value) implements Shown {}

  /** Of fewer than {@link #FEWEST} people, or telling how many that few others are. */
  record TooFew() implements Shown {}

  /** There is nothing to tell. */
  record Nothing() implements Shown {}

  /** How many. */
  static Shown count(long n) {
    return n > 0 && n < FEWEST ? new TooFew() : new Value(n);
  }

  /** Something about all of so many. */
  static Shown about(long value, long of) {
    if (of == 0) {
      return new Nothing();
    }
    return of < FEWEST ? new TooFew() : new Value(value);
  }

  /** A share in percent; neither the part nor the rest may be a few. */
  static Shown percent(long part, long of) {
    if (of == 0) {
      return new Nothing();
    }
    var few = count(part) instanceof TooFew || count(of - part) instanceof TooFew;
    return few || of < FEWEST ? new TooFew() : new Value(Math.round(100.0 * part / of));
  }
}
