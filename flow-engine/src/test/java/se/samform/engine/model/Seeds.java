package se.samform.engine.model;

import java.util.stream.LongStream;

/** What chance is drawn from: fixed ones, by which a run is the same again, and one of whoever runs it. */
final class Seeds {

  /** One more, or the one that a failed run names. */
  private static final String GIVEN = "samform.seed";

  private Seeds() {}

  /** For whoever follows flows with many hands. */
  static LongStream ofHands() {
    return with(5, 7, 8);
  }

  /** For whoever follows flows with many threads. */
  static LongStream ofThreads() {
    return with(1, 2, 3);
  }

  private static LongStream with(long... fixed) {
    var given = Long.getLong(GIVEN);
    return given == null ? LongStream.of(fixed) : LongStream.concat(LongStream.of(fixed), LongStream.of(given)).distinct();
  }
}
