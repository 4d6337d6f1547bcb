package se.samform.designer.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samform.core.answer.Problem;
import se.samform.core.answer.Problem.Undecided.Why;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;

/** What is reckoned: where it can't be, and cases and conditions in it that never count. */
final class FormulaFindings {

  private final Judge judge;
  private final FormIndex index;
  private final ConditionFindings conditions;

  FormulaFindings(Judge judge, ConditionFindings conditions) {
    this.judge = judge;
    this.index = judge.prover().index();
    this.conditions = conditions;
  }

  void check(CalculatedValue calculated, String at) {
    fails(calculated, Why.DIVIDED_BY_ZERO, Saying.divisionByZero(calculated, at));
    fails(calculated, Why.TOO_LARGE, Saying.tooLarge(calculated, at));
    fails(calculated, Why.NO_SUCH_DAY, Saying.noSuchDay(calculated, at));
    formula(calculated.formula(), calculated, at, Setting.at(index, calculated));
  }

  private void fails(CalculatedValue calculated, Why why, Judge.Charge charge) {
    var group = index.groupOf(calculated);
    judge.possible(new Claim(
        meanings -> meanings.fails(calculated, meanings.first(group), why),
        seen -> seen.rows(group).stream().anyMatch(row -> isWhy(seen, Seen.path(row, calculated.id()), why))), charge);
  }

  private static boolean isWhy(Seen seen, String path, Why why) {
    Predicate<Problem> isWhy = problem -> problem instanceof Problem.Undecided(var place, Why actual) && actual == why;
    return seen.evaluation().isShown(path) && seen.evaluation().problemsAt(path).stream().anyMatch(isWhy);
  }

  private void formula(Formula formula, Question whose, String at, Setting where) {
    switch (formula) {
      case Formula.Case(var rows, var otherwise) -> cases(rows, otherwise, whose, at, where);
      case Formula.Add(var of) -> each(of, whose, at + "/add", where);
      case Formula.Subtract(var from, var what) -> each(List.of(from, what), whose, at + "/subtract", where);
      case Formula.Multiply(var of) -> each(of, whose, at + "/multiply", where);
      case Formula.Divide(var what, var by) -> each(List.of(what, by), whose, at + "/divide", where);
      case Formula.Round(var of, var decimals, var mode) -> formula(of, whose, at + "/round", where);
      case Formula.Min(var of) -> each(of, whose, at + "/min", where);
      case Formula.Max(var of) -> each(of, whose, at + "/max", where);
      case Formula.Count(var group, var condition) -> rows(group, Optional.empty(), condition, whose, at, "count");
      case Formula.Sum(var group, var of, var condition) -> rows(group, Optional.of(of), condition, whose, at, "sum");
      case Formula.Least(var group, var of, var condition) -> rows(group, Optional.of(of), condition, whose, at, "least");
      case Formula.Greatest(var group, var of, var condition) -> rows(group, Optional.of(of), condition, whose, at, "greatest");
      case Formula.Between(var unit, var from, var to) -> each(List.of(from, to), whose, at + "/" + unit.key(), where);
      case Formula.Later(var day, var unit, var amount) -> {
        formula(day, whose, at + "/plus", where);
        formula(amount, whose, at + "/" + unit.key(), where);
      }
      case Formula.YearOf(var day) -> formula(day, whose, at + "/year", where);
      case Formula.Constant constant -> {}
      case Formula.Day day -> {}
      case Formula.Word word -> {}
      case Formula.AnswerOf answer -> {}
      case Formula.Table table -> {}
    }
  }

  private void each(List<Formula> of, Question whose, String at, Setting where) {
    for (var i = 0; i < of.size(); i++) {
      formula(of.get(i), whose, at + "/" + i, where);
    }
  }

  private void cases(List<Formula.Row> rows, Optional<Formula> otherwise, Question whose, String at, Setting where) {
    if (judge.isNowhere(where)) {
      return;
    }
    var left = where;
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var place = at + "/case/" + i + "/when";
      conditions.checkCase(row.when(), left, place, Saying.caseNever(i, whose, place));
      formula(row.then(), whose, at + "/case/" + i + "/then", left.and(row.when(), true));
      left = left.and(row.when(), false);
    }
    var rest = left;
    otherwise.ifPresent(formula -> formula(formula, whose, at + "/otherwise", rest));
  }

  private void rows(String group, Optional<Formula> of, Condition condition, Question whose, String at, String name) {
    var row = Setting.inRow((GroupQuestion) index.question(group));
    conditions.check(condition, at + "/where", row);
    of.ifPresent(formula -> formula(formula, whose, at + "/" + name, row.and(condition, true)));
  }
}
