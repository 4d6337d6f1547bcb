package se.samform.bench.forms;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One of the plot's diagrams.
 *
 * @param power of ten at the bottom
 * @param labels of each power of ten from the bottom up
 */
record Panel(String title, Task task, ToDoubleFunction<Measured> value, int power, List<String> labels) {

  private static final List<String> TIMES =
      List.of("100 ns", "1 µs", "10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s");
  private static final List<String> SIZES = List.of("10 B", "100 B", "1 kB", "10 kB", "100 kB", "1 MB", "10 MB", "100 MB");

  static final List<Panel> ALL = List.of(
      time(Task.EVALUATE),
      time(Task.CHANGE),
      time(Task.VALIDATE),
      new Panel("Memory allocated per full evaluation", Task.EVALUATE, Measured::bytes, 1, SIZES));

  private static Panel time(Task task) {
    return new Panel(task.title, task, Measured::nanoseconds, 2, TIMES);
  }

  /** How far up a value stands: 0 at the bottom, 1 at the top. */
  double height(double value) {
    return (Math.log10(value) - power) / (labels.size() - 1);
  }
}
