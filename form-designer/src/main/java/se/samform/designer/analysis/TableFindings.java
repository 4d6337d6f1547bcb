package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Question;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.References;

/** Decision tables: what they say nothing of, rules that meet, rules that never apply. A version is looked at as it will be once it is in force. */
final class TableFindings {

  private final Judge judge;
  private final ConditionFindings conditions;

  TableFindings(Judge judge, ConditionFindings conditions) {
    this.judge = judge;
    this.conditions = conditions;
  }

  void check(DecisionTable table, String at) {
    for (var i = 0; i < table.versions().size(); i++) {
      var version = table.versions().get(i);
      var place = version.from().isEmpty() ? at : at + "/versions/" + i;
      rules(table, version, place + "/rules");
      overlaps(table, version, place + "/rules");
      gap(table, i, place);
    }
  }

  private void rules(DecisionTable table, DecisionTable.Version version, String at) {
    var where = Setting.ALWAYS;
    for (var i = 0; i < version.rules().size(); i++) {
      var rule = version.rules().get(i);
      conditions.checkCase(rule.when(), where, at + "/" + i + "/when", Saying.rowNever(table.id(), i, at + "/" + i));
      where = table.hit() == DecisionTable.Hit.FIRST ? where.and(rule.when(), false) : where;
    }
  }

  /** Of each two; those that meet are few, and most are told apart by answers that were seen. */
  private void overlaps(DecisionTable table, DecisionTable.Version version, String at) {
    if (table.hit() != DecisionTable.Hit.UNIQUE) {
      return;
    }
    var rules = version.rules();
    for (var later = 1; later < rules.size(); later++) {
      for (var earlier = 0; earlier < later; earlier++) {
        judge.possible(Setting.ALWAYS.and(rules.get(earlier).when(), true).and(rules.get(later).when(), true).claim(),
            Saying.tableOverlap(table.id(), earlier, later, at + "/" + later));
      }
    }
  }

  /** Where answers that can be handed in get no result of the table, and something is reckoned by it that isn't there for that. */
  private void gap(DecisionTable table, int number, String at) {
    var version = table.versions().get(number);
    var users = users(table);
    if (version.otherwise().isPresent() || users.isEmpty()) {
      return;
    }
    var none = noneOf(version.rules());
    var use = users.stream().map(this::isMissing).reduce(Claim::or).orElseThrow();
    var inForce = new Claim(meanings -> meanings.isInForce(table, number), seen -> seen.isInForce(table, number));
    judge.possible(none.claim().and(use).and(inForce).complete(), Saying.tableGap(table.id(), at + "/rules"));
  }

  private static Setting noneOf(List<Formula.Row> rules) {
    var none = Setting.ALWAYS;
    for (var rule : rules) {
      none = none.and(rule.when(), false);
    }
    return none;
  }

  private Claim isMissing(CalculatedValue value) {
    var where = Setting.at(judge.prover().index(), value);
    return where.and(
        (meanings, row) -> meanings.terms().not(meanings.meaning(value, row).counts()),
        (seen, row) -> seen.evaluation().answer(Seen.path(row, value.id())).isEmpty()).claim();
  }

  /** Those that name it. */
  private List<CalculatedValue> users(DecisionTable table) {
    var users = new ArrayList<CalculatedValue>();
    for (Question question : judge.prover().index().questions()) {
      if (question instanceof CalculatedValue value && References.tablesOf(value.formula()).contains(table.id())) {
        users.add(value);
      }
    }
    return users;
  }
}
