package se.samform.bench.forms;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one doing of a task took.
 *
 * @param bytes allocated; negative where nobody knows
 */
record Measured(double nanoseconds, double bytes) {

  static Measured median(List<Measured> all) {
    return new Measured(median(all, Measured::nanoseconds), median(all, Measured::bytes));
  }

  private static double median(List<Measured> all, ToDoubleFunction<Measured> of) {
    var sorted = all.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
