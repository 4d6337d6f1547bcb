package se.samform.bench.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** All that has been measured, and how it is told in docs/performance.md. The first engine is ours. */
final class Results {

  private final List<String> engines;
  private final SortedMap<Integer, Map<String, Map<Task, Measured>>> bySize = new TreeMap<>();

  Results(List<String> engines) {
    this.engines = engines;
  }

  List<String> engines() {
    return engines;
  }

  SortedMap<Integer, Map<String, Map<Task, Measured>>> bySize() {
    return bySize;
  }

  void put(int size, Map<String, Map<Task, Measured>> measured) {
    bySize.put(size, measured);
  }

  Measured of(int size, String engine, Task task) {
    return bySize.get(size).get(engine).get(task);
  }

  /** One table of Markdown for each task, and one of memory. */
  String told() {
    var told = new StringBuilder();
    for (var task : Task.values()) {
      head(told, task.title + ", microseconds", true);
      bySize.keySet().forEach(size -> timeRow(told, size, task));
    }
    head(told, "Kilobytes allocated per full evaluation / change", false);
    bySize.keySet().forEach(size -> memoryRow(told, size));
    return told.toString();
  }

  private void head(StringBuilder told, String title, boolean isCompared) {
    told.append("\n| ").append(title).append(" | ").append(String.join(" | ", engines));
    told.append(isCompared ? " | Fastest other |\n" : " |\n");
    told.append("| --- ".repeat(engines.size() + (isCompared ? 2 : 1))).append("|\n");
  }

  private void timeRow(StringBuilder told, int size, Task task) {
    told.append("| ").append(count(size)).append(" questions");
    engines.forEach(engine -> told.append(" | ").append(rounded(of(size, engine, task).nanoseconds() / 1000)));
    told.append(" | × ").append(rounded(ratio(size, task))).append(" |\n");
  }

  /** How many times as long as ours the fastest of the others took. */
  double ratio(int size, Task task) {
    double ours = of(size, engines.getFirst(), task).nanoseconds();
    return engines.stream().skip(1).mapToDouble(engine -> of(size, engine, task).nanoseconds()).min().orElseThrow() / ours;
  }

  private void memoryRow(StringBuilder told, int size) {
    told.append("| ").append(count(size)).append(" questions");
    for (var engine : engines) {
      ToDoubleFunction<Task> kilobytes = task -> of(size, engine, task).bytes() / 1000;
      boolean isKnown = kilobytes.applyAsDouble(Task.EVALUATE) >= 0;
      told.append(" | ");
      told.append(isKnown ? rounded(kilobytes.applyAsDouble(Task.EVALUATE)) + " / " + rounded(kilobytes.applyAsDouble(Task.CHANGE)) : "");
    }
    told.append(" |\n");
  }

  /** Two digits that say something, or all before the point. */
  static String rounded(double value) {
    if (value >= 100) {
      return String.format(Locale.ENGLISH, "%,.0f", value);
    }
    return String.format(Locale.ENGLISH, value >= 10 ? "%.0f" : value >= 1 ? "%.1f" : "%.2f", value);
  }

  static String count(int size) {
    return String.format(Locale.ENGLISH, "%,d", size);
  }
}
