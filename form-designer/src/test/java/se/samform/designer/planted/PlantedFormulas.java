package se.samform.designer.planted;

import static se.samform.designer.analysis.Finding.Kind.*;
import static se.samform.designer.planted.Plot.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DateUnit;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding;

/** Formulas that can't be worked out for some answers. */
final class PlantedFormulas {

  private static final long MANY = 900_000_000_000L;

  private PlantedFormulas() {}

  static List<Planter> planters() {
    return List.of(
        zero("by an answer", plot -> new Formula.Divide(answer("amount"), answer(plot.number(0, 5)))),
        zero("by a difference", plot -> new Formula.Divide(constant(100), new Formula.Subtract(answer("amount"), new Formula.Constant(plot.least().add(BigDecimal.ONE))))),
        zero("by two answers", plot -> new Formula.Divide(constant(100), new Formula.Subtract(answer(plot.number(0, 5)), answer(plot.number(5, 9))))),
        zero("by rows", plot -> new Formula.Divide(constant(100), new Formula.Count(group(plot), Condition.ALWAYS))),
        zero("by a calculated value", plot -> new Formula.Divide(constant(100), answer(plot.number(new Formula.Subtract(answer(plot.number(-3, 3)), constant(2)))))),
        zero("by a case", plot -> new Formula.Divide(constant(9), new Formula.Case(List.of(Plot.row(Condition.is("house", "a"), 3)), Optional.of(constant(0))))),
        zero("guarded wrongly", PlantedFormulas::guarded),
        zero("by days", plot -> new Formula.Divide(constant(9), new Formula.Between(DateUnit.DAYS, answer("day"), new Formula.Day(plot.day(plot.last()))))),
        large("times a number", plot -> new Formula.Multiply(List.of(answer(plot.number(0, MANY)), constant(10_000_000)))),
        large("at one end alone", plot -> new Formula.Multiply(List.of(new Formula.Add(List.of(answer(plot.number(0, 9)), constant(999_999_999_991L))), constant(1_000_000)))),
        large("of a calculated value", plot -> new Formula.Multiply(List.of(answer(plot.number(new Formula.Multiply(List.of(answer(plot.number(0, MANY)), constant(1_000))))), constant(100_000)))),
        day("years after", plot -> new Formula.Later(answer("day"), DateUnit.YEARS, answer(plot.number(0, 9_000)))),
        day("days after", plot -> new Formula.Later(answer("day"), DateUnit.DAYS, new Formula.Multiply(List.of(answer(plot.number(0, 101)), constant(1_000))))),
        day("before there were years", plot -> new Formula.Later(answer("day"), DateUnit.YEARS, answer(plot.number(-2_100, 0)))));
  }

  private static String group(Plot plot) {
    var ask = plot.ask();
    plot.add(new GroupQuestion(ask, List.of(new YesNoQuestion(Blank.ask("in-" + ask.id()))), new Rows.Free(0, 2), Blank.text("Rad")));
    return ask.id();
  }

  /** Where it is above three it is divided by what is above four, and by nothing where it is four. */
  private static Formula guarded(Plot plot) {
    var number = plot.number(0, 9);
    var row = new Formula.Row(compare(number, Operator.MORE_THAN, 3), new Formula.Divide(constant(60), new Formula.Subtract(answer(number), constant(4))));
    return new Formula.Case(List.of(row), Optional.of(constant(0)));
  }

  private static Planter zero(String way, Function<Plot, Formula> formula) {
    return planter(DIVISION_BY_ZERO, way, formula, Formula.Kind.NUMBER);
  }

  private static Planter large(String way, Function<Plot, Formula> formula) {
    return planter(TOO_LARGE, way, formula, Formula.Kind.NUMBER);
  }

  private static Planter day(String way, Function<Plot, Formula> formula) {
    return planter(NO_SUCH_DAY, way, formula, Formula.Kind.DATE);
  }

  private static Planter planter(Finding.Kind kind, String way, Function<Plot, Formula> formula, Formula.Kind result) {
    return new Planter(kind, way, plot -> {
      var made = formula.apply(plot);
      var at = plot.add(new CalculatedValue(plot.ask(), made, result, result == Formula.Kind.NUMBER ? 2 : 0, LocalText.NONE, true));
      return Planted.at(plot, at, kind);
    });
  }
}
