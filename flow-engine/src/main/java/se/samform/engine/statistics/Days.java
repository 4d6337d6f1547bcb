package se.samform.engine.statistics;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A histogram of days with fixed buckets, each called by its first day: every day by itself to 60, by tens to 180, by
 * thirties to 720, and more. So what most cases take is told to the day.
 */
public record Days(Map<Integer, Long> buckets) {

  private static final int BY_ONE = 60;
  private static final int BY_TEN = 180;
  private static final int MOST = 720;

  public Days {
    buckets = Map.copyOf(buckets);
  }

  static int bucket(long days) {
    if (days <= BY_ONE) {
      return (int) Math.max(days, 0);
    }
    if (days < BY_TEN) {
      return (int) (days / 10 * 10);
    }
    return (int) Math.min(days / 30 * 30, MOST);
  }

  public long count() {
    return buckets.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The first day of the bucket that the middle one stands in, the lower of two; empty where nothing is counted. */
  public OptionalInt median() {
    var middle = (count() + 1) / 2;
    for (var bucket : new TreeMap<>(buckets).entrySet()) {
      middle -= bucket.getValue();
      if (bucket.getValue() > 0 && middle <= 0) {
        return OptionalInt.of(bucket.getKey());
      }
    }
    return OptionalInt.empty();
  }
}
