package se.samform.core.logic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Decimals;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Currency;
import se.samform.core.form.DateBound;

/**
 * Compiles formulas. What cannot be worked out throws {@link Failure} where it is asked for; since a failure counts for
 * more than something missing, every term is looked at, also when one before it is missing.
 */
final class Formulas {

  private static final int MOST_DIGITS = 18;
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);

  private final Layout layout;
  private final int group;
  private final Values values;
  private final Conditions conditions;

  /** For what stands in this group. */
  static Formulas in(Layout layout, int group) {
    return new Formulas(layout, group);
  }

  private Formulas(Layout layout, int group) {
    this.layout = layout;
    this.group = group;
    this.values = new Values(layout, group);
    this.conditions = Conditions.in(layout, group);
  }

  /** A number is rounded at this one point, so that what is shown is what counts. */
  Value<Answer> compile(CalculatedValue calculated) {
    return switch (calculated.result()) {
      case NUMBER -> answer(rounded(number(calculated.formula()), calculated.decimals()), calculated.currency());
      case DATE -> day(date(calculated.formula()));
      case TEXT -> word(text(calculated.formula()));
    };
  }

  private static Value<Answer> answer(Value<BigDecimal> value, Optional<Currency> currency) {
    return currency.isPresent() ? answer(value, amount -> new Answer.Money(amount, currency.get())) : answer(value, Answer.Number::new);
  }

  private static Value<Answer> answer(Value<BigDecimal> value, Function<BigDecimal, Answer> make) {
    return slots -> {
      var number = value.in(slots);
      return number == null ? null : make.apply(number);
    };
  }

  private static Value<Answer> day(Value<LocalDate> value) {
    return slots -> {
      var day = value.in(slots);
      return day == null ? null : new Answer.Date(day);
    };
  }

  private static Value<Answer> word(Value<String> value) {
    return slots -> {
      var word = value.in(slots);
      return word == null ? null : new Answer.Text(word);
    };
  }

  /** Values that multiply each other would else grow without end. */
  private static Value<BigDecimal> rounded(Value<BigDecimal> exact, int decimals) {
    return slots -> {
      var value = exact.in(slots);
      if (value == null) {
        return null;
      }
      if (value.precision() - value.scale() > MOST_DIGITS) {
        throw Failure.TOO_LARGE;
      }
      return Decimals.canonical(value.setScale(decimals, RoundingMode.HALF_UP));
    };
  }

  private Value<BigDecimal> number(Formula formula) {
    return switch (formula) {
      case Formula.Constant constant -> slots -> constant.value();
      case Formula.AnswerOf answer -> values.numberAt(answer.question());
      case Formula.Case table -> table(table, this::number);
      case Formula.Table table -> Tables.compile(layout, group, table, Formulas::number);
      case Formula.Add add -> fold(add.of(), this::number, BigDecimal::add);
      case Formula.Subtract subtract ->
          fold(List.of(subtract.from(), subtract.what()), this::number, BigDecimal::subtract);
      case Formula.Multiply multiply -> fold(multiply.of(), this::number, BigDecimal::multiply);
      case Formula.Divide divide -> fold(List.of(divide.what(), divide.by()), this::number, Formulas::divided);
      case Formula.Round round -> round(round);
      case Formula.Min min -> fold(min.of(), this::number, BigDecimal::min);
      case Formula.Max max -> fold(max.of(), this::number, BigDecimal::max);
      case Formula.Count count -> count(count);
      case Formula.Sum sum -> sum(sum);
      case Formula.Least least -> best(least.group(), least.of(), least.where(), Formulas::number, BigDecimal::min);
      case Formula.Greatest most -> best(most.group(), most.of(), most.where(), Formulas::number, BigDecimal::max);
      case Formula.Between between -> between(between);
      case Formula.YearOf year -> year(year);
      case Formula.Day day -> throw misplaced(day);
      case Formula.Word word -> throw misplaced(word);
      case Formula.Later later -> throw misplaced(later);
    };
  }

  private Value<LocalDate> date(Formula formula) {
    return switch (formula) {
      case Formula.Day day -> slots -> day.day().on(slots.today);
      case Formula.AnswerOf answer -> values.dateAt(answer.question());
      case Formula.Case table -> table(table, this::date);
      case Formula.Table table -> Tables.compile(layout, group, table, Formulas::date);
      case Formula.Min min -> fold(min.of(), this::date, Formulas::earlier);
      case Formula.Max max -> fold(max.of(), this::date, Formulas::later);
      case Formula.Least least -> best(least.group(), least.of(), least.where(), Formulas::date, Formulas::earlier);
      case Formula.Greatest most -> best(most.group(), most.of(), most.where(), Formulas::date, Formulas::later);
      case Formula.Later later -> later(later);
      case Formula.Constant constant -> throw misplaced(constant);
      case Formula.Word word -> throw misplaced(word);
      case Formula.Add add -> throw misplaced(add);
      case Formula.Subtract subtract -> throw misplaced(subtract);
      case Formula.Multiply multiply -> throw misplaced(multiply);
      case Formula.Divide divide -> throw misplaced(divide);
      case Formula.Round round -> throw misplaced(round);
      case Formula.Count count -> throw misplaced(count);
      case Formula.Sum sum -> throw misplaced(sum);
      case Formula.Between between -> throw misplaced(between);
      case Formula.YearOf year -> throw misplaced(year);
    };
  }

  Value<String> text(Formula formula) {
    return switch (formula) {
      case Formula.Word word -> slots -> word.text();
      case Formula.AnswerOf answer -> values.text(answer.question());
      case Formula.Case table -> table(table, this::text);
      case Formula.Table table -> Tables.compile(layout, group, table, Formulas::text);
      case Formula.Constant constant -> throw misplaced(constant);
      case Formula.Day day -> throw misplaced(day);
      case Formula.Add add -> throw misplaced(add);
      case Formula.Subtract subtract -> throw misplaced(subtract);
      case Formula.Multiply multiply -> throw misplaced(multiply);
      case Formula.Divide divide -> throw misplaced(divide);
      case Formula.Round round -> throw misplaced(round);
      case Formula.Min min -> throw misplaced(min);
      case Formula.Max max -> throw misplaced(max);
      case Formula.Count count -> throw misplaced(count);
      case Formula.Sum sum -> throw misplaced(sum);
      case Formula.Least least -> throw misplaced(least);
      case Formula.Greatest greatest -> throw misplaced(greatest);
      case Formula.Between between -> throw misplaced(between);
      case Formula.Later later -> throw misplaced(later);
      case Formula.YearOf year -> throw misplaced(year);
    };
  }

  /** Compiles formulas of one kind. */
  @FunctionalInterface
  interface Compiler<T> {
    Value<T> compile(Formula formula);
  }

  /** The same, for formulas that stand in another group. */
  @FunctionalInterface
  interface Elsewhere<T> {
    Value<T> compile(Formulas there, Formula formula);
  }

  private static <T> Value<T> fold(List<Formula> formulas, Compiler<T> compiler, BinaryOperator<T> operation) {
    var terms = formulas.stream().map(compiler::compile).toList();
    return slots -> {
      var result = terms.getFirst().in(slots);
      for (int i = 1; i < terms.size(); i++) {
        var term = terms.get(i).in(slots);
        result = result == null || term == null ? null : operation.apply(result, term);
      }
      return result;
    };
  }

  private static BigDecimal divided(BigDecimal what, BigDecimal by) {
    if (by.signum() == 0) {
      throw Failure.DIVIDED_BY_ZERO;
    }
    return what.divide(by, MathContext.DECIMAL128);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Value<BigDecimal> round(Formula.Round round) {
    var exact = number(round.of());
    return slots -> {
      var value = exact.in(slots);
      return value == null ? null : value.setScale(round.decimals(), round.mode());
    };
  }

  private Value<BigDecimal> between(Formula.Between between) {
    var from = date(between.from());
    var to = date(between.to());
    return slots -> {
      var first = from.in(slots);
      var last = to.in(slots);
      return first == null || last == null ? null : BigDecimal.valueOf(between.unit().unit().between(first, last));
    };
  }

  private Value<BigDecimal> year(Formula.YearOf year) {
    var date = date(year.day());
    return slots -> {
      var day = date.in(slots);
      return day == null ? null : BigDecimal.valueOf(day.getYear());
    };
  }

  private Value<LocalDate> later(Formula.Later later) {
    var date = date(later.day());
    var amount = number(later.amount());
    return slots -> {
      var day = date.in(slots);
      var count = amount.in(slots);
      return day == null || count == null ? null : later(day, period(later.unit(), count));
    };
  }

  /** Not beyond the years that can be written with four digits. */
  private static LocalDate later(LocalDate day, Period period) {
    var later = day.plus(period);
    if (!DateBound.isWritable(later)) {
      throw Failure.NO_SUCH_DAY;
    }
    return later;
  }

  private static Period period(DateUnit unit, BigDecimal amount) {
    if (amount.abs().compareTo(FARTHEST) > 0) {
      throw Failure.NO_SUCH_DAY;
    }
    int count = amount.setScale(0, RoundingMode.HALF_UP).intValueExact();
    return switch (unit) {
      case DAYS -> Period.ofDays(count);
      case MONTHS -> Period.ofMonths(count);
      case YEARS -> Period.ofYears(count);
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
    int inner = layout.require(sum.group());
    var rows = values.rows(sum.group());
    var where = Conditions.in(layout, inner).compile(sum.where());
    var term = in(layout, inner).number(sum.of());
    return slots -> {
      var total = BigDecimal.ZERO;
      for (var row : rows.in(slots)) {
        var value = where.holds(row) ? term.in(row) : BigDecimal.ZERO;
        total = total == null || value == null ? null : total.add(value);
      }
      return total;
    };
  }

  private <T> Value<T> best(String id, Formula of, Condition when, Elsewhere<T> compiler, BinaryOperator<T> better) {
    int inner = layout.require(id);
    var rows = values.rows(id);
    var where = Conditions.in(layout, inner).compile(when);
    var term = compiler.compile(in(layout, inner), of);
    return slots -> {
      T best = null;
      boolean isMissing = false;
      for (var row : rows.in(slots)) {
        if (where.holds(row)) {
          var value = term.in(row);
          isMissing |= value == null;
          best = best == null || isMissing ? value : better.apply(best, value);
        }
      }
      return isMissing ? null : best;
    };
  }

  private <T> Value<T> table(Formula.Case table, Compiler<T> compiler) {
    var tests = table.rows().stream().map(row -> conditions.compile(row.when())).toArray(Test[]::new);
    var results = table.rows().stream().map(row -> compiler.compile(row.then())).toList();
    Value<T> otherwise = table.otherwise().map(compiler::compile).orElse(slots -> null);
    return slots -> {
      for (int i = 0; i < tests.length; i++) {
        if (tests[i].holds(slots)) {
          return results.get(i).in(slots);
        }
      }
      return otherwise.in(slots);
    };
  }

  /** The day by which a table chooses its version. */
  Value<LocalDate> dayOf(DecisionTable table) {
    return table.on().map(this::date).orElse(slots -> slots.today);
  }

  private static IllegalArgumentException misplaced(Formula formula) {
    return new IllegalArgumentException("Of another kind: " + formula);
  }
}
