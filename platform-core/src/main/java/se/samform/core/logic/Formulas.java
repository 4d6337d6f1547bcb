package se.samform.core.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import se.samform.core.answer.Decimals;
import se.samform.core.form.CalculatedValue;

/** Compiles formulas. */
final class Formulas {

  private static final int MOST_DIGITS = 18;

  private final Layout layout;
  private final Values values;
  private final Conditions conditions;

  /** For what stands in this group. */
  static Formulas in(Layout layout, int group) {
    return new Formulas(layout, group);
  }

  private Formulas(Layout layout, int group) {
    this.layout = layout;
    this.values = new Values(layout, group);
    this.conditions = Conditions.in(layout, group);
  }

  /** Rounded at this one point, so that what is shown is what counts. */
  Value<BigDecimal> compile(CalculatedValue calculated) {
    var exact = compile(calculated.formula());
    return slots -> {
      var value = exact.in(slots);
      return value == null || isTooLarge(value) ? null : rounded(value, calculated.decimals());
    };
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return Decimals.canonical(value.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** Values that multiply each other would else grow without end. */
  private static boolean isTooLarge(BigDecimal value) {
    return value.precision() - value.scale() > MOST_DIGITS;
  }

  private Value<BigDecimal> compile(Formula formula) {
    return switch (formula) {
      case Formula.Constant constant -> slots -> constant.value();
      case Formula.AnswerOf answer -> values.numberAt(answer.question());
      case Formula.Case table -> table(table);
      case Formula.Add add -> fold(add.of(), BigDecimal::add);
      case Formula.Subtract subtract -> fold(List.of(subtract.from(), subtract.what()), BigDecimal::subtract);
      case Formula.Multiply multiply -> fold(multiply.of(), BigDecimal::multiply);
      case Formula.Count count -> count(count);
      case Formula.Sum sum -> sum(sum);
    };
  }

  private Value<BigDecimal> fold(List<Formula> formulas, BinaryOperator<BigDecimal> operation) {
    var terms = formulas.stream().map(this::compile).toList();
    return slots -> {
      var result = terms.getFirst().in(slots);
      for (int i = 1; result != null && i < terms.size(); i++) {
        var term = terms.get(i).in(slots);
        result = term == null ? null : operation.apply(result, term);
      }
      return result;
    };
  }

  private Value<BigDecimal> count(Formula.Count count) {
    var rows = values.rows(count.group());
    var where = Conditions.in(layout, layout.require(count.group())).compile(count.where());
    return slots -> {
      int counted = 0;
      for (var row : rows.in(slots)) {
        counted += where.holds(row) ? 1 : 0;
      }
      return BigDecimal.valueOf(counted);
    };
  }

  private Value<BigDecimal> sum(Formula.Sum sum) {
    int group = layout.require(sum.group());
    var rows = values.rows(sum.group());
    var where = Conditions.in(layout, group).compile(sum.where());
    var term = in(layout, group).compile(sum.of());
    return slots -> {
      var total = BigDecimal.ZERO;
      for (var row : rows.in(slots)) {
        var value = where.holds(row) ? term.in(row) : BigDecimal.ZERO;
        if (value == null) {
          return null;
        }
        total = total.add(value);
      }
      return total;
    };
  }

  private Value<BigDecimal> table(Formula.Case table) {
    var tests = table.rows().stream().map(row -> conditions.compile(row.when())).toArray(Test[]::new);
    var results = table.rows().stream().map(row -> compile(row.then())).toList();
    Value<BigDecimal> otherwise = table.otherwise().map(this::compile).orElse(slots -> null);
    return slots -> {
      for (int i = 0; i < tests.length; i++) {
        if (tests[i].holds(slots)) {
          return results.get(i).in(slots);
        }
      }
      return otherwise.in(slots);
    };
  }
}
