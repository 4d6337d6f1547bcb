package se.samform.designer.planted;

import static se.samform.designer.analysis.Finding.Kind.*;
import static se.samform.designer.planted.Plot.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable.Hit;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;

/** Decision tables with gaps, rows that meet each other, and rows that never decide anything. */
final class PlantedTables {

  private static final Condition A = Condition.is("house", "a");
  private static final Condition B = Condition.is("house", "b");
  private static final Condition C = Condition.is("house", "c");
  private static final Condition YES = Condition.is("renewal", "yes");
  private static final Condition NO = Condition.is("renewal", "no");

  private PlantedTables() {}

  static List<Planter> planters() {
    var planters = new ArrayList<>(List.of(
        gap("an answer", plot -> List.of(A, C)),
        gap("two answers", plot -> List.of(all(A, YES), all(A, NO), all(B, YES), C)),
        gap("numbers between", plot -> List.of(below(plot), above(plot))),
        gap("numbers at an end", plot -> List.of(compare("amount", Operator.LESS_THAN, plot.most()))),
        gap("days between", plot -> List.of(day(plot, Operator.BEFORE), day(plot, Operator.AFTER))),
        gap("hop", plot -> List.of(any(B, C), Condition.is(plot.yesNo(A), "yes"))),
        gap("calculated number", PlantedTables::calculatedGap),
        overlap("answers", plot -> List.of(new Condition.Compare("house", Operator.IN, new Operand.Constants(List.of("a", "b"))), B, C)),
        overlap("two questions", plot -> List.of(A, YES)),
        overlap("numbers", plot -> List.of(compare("amount", Operator.AT_MOST, middle(plot)), compare("amount", Operator.AT_LEAST, middle(plot)))),
        overlap("days", plot -> List.of(day(plot, Operator.BEFORE), plot.day(Operator.BEFORE, plot.last()))),
        overlap("hop", plot -> List.of(Condition.is(plot.yesNo(A), "yes"), all(A, YES), C)),
        shadowed("row before", 1, plot -> List.of(new Condition.Compare("house", Operator.IN, new Operand.Constants(List.of("a", "b"))), B, C)),
        shadowed("rows before", 2, plot -> List.of(all(A, YES), all(A, NO), all(A, new Condition.Answered("renewal")))),
        shadowed("numbers before", 2, plot -> List.of(below(plot), from(plot), compare("amount", Operator.IS, middle(plot)))),
        shadowed("hop before", 1, plot -> List.of(A, Condition.is(plot.yesNo(A), "yes")))));
    Never.ALL.forEach(never -> planters.add(new Planter(TABLE_ROW_NEVER, never.way(), plot -> row(plot, never.condition().apply(plot)))));
    return planters;
  }

  /** What holds of each rule. */
  private interface Whens {
    List<Condition> of(Plot plot);
  }

  private static BigDecimal middle(Plot plot) {
    return plot.least().add(BigDecimal.ONE);
  }

  private static Condition below(Plot plot) {
    return compare("amount", Operator.LESS_THAN, middle(plot));
  }

  private static Condition from(Plot plot) {
    return compare("amount", Operator.AT_LEAST, middle(plot));
  }

  private static Condition above(Plot plot) {
    return compare("amount", Operator.MORE_THAN, middle(plot));
  }

  private static Condition day(Plot plot, Operator operator) {
    return plot.day(operator, plot.first().plusDays(1));
  }

  private static List<Condition> calculatedGap(Plot plot) {
    var value = plot.number(new Formula.Add(List.of(answer("amount"), constant(10))));
    var middle = middle(plot).add(BigDecimal.TEN);
    return List.of(compare(value, Operator.LESS_THAN, middle), compare(value, Operator.MORE_THAN, middle));
  }

  private static String plant(Plot plot, Hit hit, List<Condition> whens, Optional<Formula> otherwise) {
    var id = "planted";
    var rows = new ArrayList<Formula.Row>();
    whens.forEach(when -> rows.add(Plot.row(when, 10 + rows.size())));
    var at = plot.add(Plot.table(id, hit, Formula.Kind.NUMBER, otherwise, rows.toArray(Formula.Row[]::new)));
    plot.number(new Formula.Table(id));
    return at;
  }

  private static Planter gap(String way, Whens whens) {
    return new Planter(TABLE_GAP, way, plot -> {
      var at = plant(plot, Hit.values()[plot.random.nextInt(2)], whens.of(plot), Optional.empty());
      return Planted.at(plot, at, TABLE_GAP);
    });
  }

  private static Planter overlap(String way, Whens whens) {
    return new Planter(TABLE_OVERLAP, way, plot -> {
      var at = plant(plot, Hit.UNIQUE, whens.of(plot), Optional.of(constant(1)));
      return Planted.at(plot, at, TABLE_OVERLAP);
    });
  }

  private static Planter shadowed(String way, int row, Whens whens) {
    return new Planter(TABLE_ROW_NEVER, way, plot -> {
      var at = plant(plot, Hit.FIRST, whens.of(plot), Optional.of(constant(1))) + "/rules/" + row;
      return PlantedConditions.never(plot, at);
    });
  }

  private static Planted row(Plot plot, Condition never) {
    int row = plot.random.nextInt(2);
    var whens = row == 0 ? List.of(never, A) : List.of(A, never);
    var hit = Hit.values()[plot.random.nextInt(3)];
    return PlantedConditions.never(plot, plant(plot, hit, whens, Optional.of(constant(1))) + "/rules/" + row);
  }
}
