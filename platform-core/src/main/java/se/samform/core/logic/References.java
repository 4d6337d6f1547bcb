package se.samform.core.logic;

import java.util.ArrayList;
import java.util.List;

/** The paths that a condition or a formula looks at, in reading order. */
public final class References {

  private final List<String> paths = new ArrayList<>();

  private References() {}

  public static List<String> of(Condition condition) {
    var references = new References();
    references.collect(condition);
    return List.copyOf(references.paths);
  }

  public static List<String> of(Formula formula) {
    var references = new References();
    references.collect(formula);
    return List.copyOf(references.paths);
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
      case Formula.AnswerOf answer -> paths.add(answer.question());
      case Formula.Case table -> collect(table);
      case Formula.Add add -> add.of().forEach(this::collect);
      case Formula.Subtract subtract -> {
        collect(subtract.from());
        collect(subtract.what());
      }
      case Formula.Count count -> {
        paths.add(count.group());
        collect(count.where());
      }
      case Formula.Sum sum -> {
        paths.add(sum.group());
        collect(sum.of());
        collect(sum.where());
      }
      case Formula.Multiply multiply -> multiply.of().forEach(this::collect);
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
