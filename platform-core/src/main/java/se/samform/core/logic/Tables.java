package se.samform.core.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Compiles decision tables. */
final class Tables {

  private Tables() {}

  private record Version<T>(LocalDate from, Value<T> value) {}

  /** What the table says to a formula that stands in this group; the table itself stands outside all groups. */
  static <T> Value<T> compile(Layout layout, int group, Formula.Table named, Formulas.Elsewhere<T> compiler) {
    var table = layout.tables.get(named.id());
    var outside = Formulas.in(layout, Layout.NO_GROUP);
    var conditions = Conditions.in(layout, Layout.NO_GROUP);
    var versions = new ArrayList<Version<T>>();
    for (var version : table.versions()) {
      versions.add(new Version<>(version.from().orElse(LocalDate.MIN), rules(table, version, conditions, outside, compiler)));
    }
    int out = layout.depthOf(group);
    var day = outside.dayOf(table);
    return slots -> inForce(versions, day, slots.out(out));
  }

  /** That of the last version that began on the day or before; missing before the first. */
  private static <T> T inForce(List<Version<T>> versions, Value<LocalDate> day, Slots slots) {
    var on = day.in(slots);
    for (int i = versions.size() - 1; on != null && i >= 0; i--) {
      if (!on.isBefore(versions.get(i).from())) {
        return versions.get(i).value().in(slots);
      }
    }
    return null;
  }

  private static <T> Value<T> rules(
      DecisionTable table,
      DecisionTable.Version version,
      Conditions conditions,
      Formulas formulas,
      Formulas.Elsewhere<T> compiler) {
    var tests = version.rules().stream().map(rule -> conditions.compile(rule.when())).toArray(Test[]::new);
    var results = version.rules().stream().map(rule -> compiler.compile(formulas, rule.then())).toList();
    Value<T> otherwise = version.otherwise().map(formula -> compiler.compile(formulas, formula)).orElse(slots -> null);
    return switch (table.hit()) {
      case FIRST -> slots -> first(tests, results, otherwise, slots);
      case UNIQUE -> slots -> only(tests, results, otherwise, slots);
      case SUM -> slots -> all(tests, results, otherwise, slots);
    };
  }

  private static <T> T first(Test[] tests, List<Value<T>> results, Value<T> otherwise, Slots slots) {
    int at = next(tests, 0, slots);
    return (at < 0 ? otherwise : results.get(at)).in(slots);
  }

  private static <T> T only(Test[] tests, List<Value<T>> results, Value<T> otherwise, Slots slots) {
    int at = next(tests, 0, slots);
    if (at >= 0 && next(tests, at + 1, slots) >= 0) {
      throw Failure.SEVERAL_RULES;
    }
    return (at < 0 ? otherwise : results.get(at)).in(slots);
  }

  /** Only numbers are added: the check refuses others. */
  @SuppressWarnings("unchecked")
  private static <T> T all(Test[] tests, List<Value<T>> results, Value<T> otherwise, Slots slots) {
    int at = next(tests, 0, slots);
    if (at < 0) {
      return otherwise.in(slots);
    }
    var total = BigDecimal.ZERO;
    for (; at >= 0; at = next(tests, at + 1, slots)) {
      var term = (BigDecimal) results.get(at).in(slots);
      total = total == null || term == null ? null : total.add(term);
    }
    return (T) total;
  }

  private static int next(Test[] tests, int from, Slots slots) {
    for (int i = from; i < tests.length; i++) {
      if (tests[i].holds(slots)) {
        return i;
      }
    }
    return -1;
  }
}
