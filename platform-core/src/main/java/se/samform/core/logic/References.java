package se.samform.core.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The paths that a condition or a formula looks at, in reading order. */
public final class References {

  private final List<String> paths = new ArrayList<>();

  private final Map<String, DecisionTable> tables;
  private final Set<String> asked = new LinkedHashSet<>();

  private References(Map<String, DecisionTable> tables) {
    this.tables = tables;
  }

  public static List<String> of(Condition condition) {
    var references = new References(Map.of());
    references.collect(condition);
    return List.copyOf(references.paths);
  }

  /** Also those that the tables look at which it asks. */
  public static List<String> of(Formula formula, Map<String, DecisionTable> tables) {
    var references = new References(tables);
    references.collect(formula);
    return List.copyOf(references.paths);
  }

  /** Ids of the tables that it asks by itself. */
  public static Set<String> tablesOf(Formula formula) {
    var references = new References(Map.of());
    references.collect(formula);
    return references.asked;
  }

  private void collect(Condition condition) {
    switch (condition) {
      case Condition.Always always -> {}
      case Condition.All all -> all.of().forEach(this::collect);
      case Condition.Any any -> any.of().forEach(this::collect);
      case Condition.Not not -> collect(not.condition());
      case Condition.Answered answered -> paths.add(answered.path());
      case Condition.Compare compare -> collect(compare);
      case Condition.Some some -> {
        paths.add(some.group());
        collect(some.where());
      }
    }
  }

  private void collect(Condition.Compare compare) {
    paths.add(compare.path());
    switch (compare.operand()) {
      case Operand.Constant constant -> {}
      case Operand.Constants constants -> {}
      case Operand.OtherAnswer other -> paths.add(other.path());
    }
  }

  private void collect(Formula formula) {
    switch (formula) {
      case Formula.Constant constant -> {}
      case Formula.Day day -> {}
      case Formula.Word word -> {}
      case Formula.AnswerOf answer -> paths.add(answer.question());
      case Formula.Case table -> collect(table);
      case Formula.Table table -> collect(table);
      case Formula.Add add -> add.of().forEach(this::collect);
      case Formula.Subtract subtract -> collect(subtract.from(), subtract.what());
      case Formula.Multiply multiply -> multiply.of().forEach(this::collect);
      case Formula.Divide divide -> collect(divide.what(), divide.by());
      case Formula.Round round -> collect(round.of());
      case Formula.Min min -> min.of().forEach(this::collect);
      case Formula.Max max -> max.of().forEach(this::collect);
      case Formula.Count count -> rows(count.group(), count.where());
      case Formula.Sum sum -> rows(sum.group(), sum.of(), sum.where());
      case Formula.Least least -> rows(least.group(), least.of(), least.where());
      case Formula.Greatest greatest -> rows(greatest.group(), greatest.of(), greatest.where());
      case Formula.Between between -> collect(between.from(), between.to());
      case Formula.Later later -> collect(later.day(), later.amount());
      case Formula.YearOf year -> collect(year.day());
    }
  }

  private void collect(Formula one, Formula other) {
    collect(one);
    collect(other);
  }

  private void rows(String group, Condition where) {
    paths.add(group);
    collect(where);
  }

  private void rows(String group, Formula of, Condition where) {
    rows(group, where);
    collect(of);
  }

  private void collect(Formula.Table named) {
    var table = tables.get(named.id());
    if (!asked.add(named.id()) || table == null) {
      return;
    }
    table.on().ifPresent(this::collect);
    for (var version : table.versions()) {
      version.rules().forEach(this::collect);
      version.otherwise().ifPresent(this::collect);
    }
  }

  private void collect(Formula.Case table) {
    table.rows().forEach(this::collect);
    table.otherwise().ifPresent(this::collect);
  }

  private void collect(Formula.Row row) {
    collect(row.when());
    collect(row.then());
  }
}
