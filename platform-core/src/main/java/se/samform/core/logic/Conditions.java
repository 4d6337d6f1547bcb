package se.samform.core.logic;

import java.util.List;

/** Compiles conditions. */
final class Conditions {

  private final Layout layout;
  private final Values values;
  private final Comparisons comparisons;

  /** For what stands in this group. */
  static Conditions in(Layout layout, int group) {
    return new Conditions(layout, new Values(layout, group));
  }

  private Conditions(Layout layout, Values values) {
    this.layout = layout;
    this.values = values;
    this.comparisons = new Comparisons(values);
  }

  Test compile(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> Test.TRUE;
      case Condition.All all -> all(compile(all.of()));
      case Condition.Any any -> any(compile(any.of()));
      case Condition.Not not -> not(compile(not.condition()));
      case Condition.Answered answered -> values.isAnswered(answered.path());
      case Condition.Compare compare -> comparisons.compile(compare);
      case Condition.Some some -> some(some);
    };
  }

  private Test some(Condition.Some some) {
    var rows = values.rows(some.group());
    var where = in(layout, layout.require(some.group())).compile(some.where());
    return slots -> {
      for (var row : rows.in(slots)) {
        if (where.holds(row)) {
          return true;
        }
      }
      return false;
    };
  }

  private Test[] compile(List<Condition> conditions) {
    return conditions.stream().map(this::compile).toArray(Test[]::new);
  }

  private static Test not(Test test) {
    return slots -> !test.holds(slots);
  }

  private static Test all(Test[] tests) {
    return slots -> {
      for (var test : tests) {
        if (!test.holds(slots)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Test any(Test[] tests) {
    return slots -> {
      for (var test : tests) {
        if (test.holds(slots)) {
          return true;
        }
      }
      return false;
    };
  }
}
