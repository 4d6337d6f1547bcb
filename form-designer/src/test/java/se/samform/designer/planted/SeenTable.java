package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.answer.Answer;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Reference;

/** What was seen of a decision table that has one version. */
final class SeenTable {

  final String at;
  final DecisionTable table;
  private final List<Tree> rules = new ArrayList<>();
  private final Set<String> inputs = new HashSet<>();
  private final List<String> askers;
  /** Rows that decided something; the one behind the last is what holds otherwise. */
  final Set<Integer> applied = new HashSet<>();
  /** A form that can be handed in, with all it looks at answered, to which it has nothing to say though it is asked. */
  boolean hasGap;
  boolean mayHaveGap;
  boolean overlaps;

  SeenTable(ServiceDefinition definition, int number, Map<String, Tree> trees) {
    this.at = "/tables/" + number;
    this.table = definition.tables().get(number);
    var rows = table.versions().getFirst().rules();
    for (int i = 0; i < rows.size(); i++) {
      rules.add(trees.get(at + "/rules/" + i + "/when"));
      paths(rows.get(i).when(), inputs);
    }
    this.askers = definition.questions().stream()
        .filter(question -> question instanceof CalculatedValue value && value.formula().equals(new Formula.Table(table.id()))).map(question -> question.id()).toList();
  }

  private static void paths(Condition condition, Set<String> paths) {
    switch (condition) {
      case Condition.All all -> all.of().forEach(each -> paths(each, paths));
      case Condition.Any any -> any.of().forEach(each -> paths(each, paths));
      case Condition.Not not -> paths(not.condition(), paths);
      case Condition.Answered a -> paths.add(a.path());
      case Condition.Some some -> paths.add(some.group());
      case Condition.Compare compare -> {
        paths.add(compare.path());
        if (compare.operand() instanceof Operand.OtherAnswer(var path)) {
          paths.add(path);
        }
      }
      case Condition.Always a -> {}
    }
  }

  private static boolean isThere(Evaluation evaluation, Reference of) {
    var answer = evaluation.answer(of.question());
    return of.part().isEmpty() ? answer.isPresent() : answer.filter(whole -> whole instanceof Answer.Composite parted && parted.part(of.part().get()) != null).isPresent();
  }

  void see(Evaluation evaluation, Map<String, Boolean> read, boolean complete) {
    var holding = new ArrayList<Integer>();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i) == null || rules.get(i).holds(read)) {
        holding.add(i);
      }
    }
    overlaps |= holding.size() > 1;
    if (holding.isEmpty()) {
      applied.add(rules.size());
      boolean isGap = table.versions().getFirst().otherwise().isEmpty();
      mayHaveGap |= isGap;
      hasGap |= isGap && complete && askers.stream().anyMatch(evaluation::isShown) && inputs.stream().allMatch(path -> isThere(evaluation, Reference.parse(path)));
    } else if (table.hit() == DecisionTable.Hit.FIRST) {
      applied.add(holding.getFirst());
    } else {
      applied.addAll(holding);
    }
  }
}
