package se.samform.designer.analysis;

import java.util.List;
import se.samform.core.form.GroupQuestion;
import se.samform.core.logic.Condition;

/** Conditions, and parts of them, that never or always hold where they stand. */
final class ConditionFindings {

  private final Judge judge;

  ConditionFindings(Judge judge) {
    this.judge = judge;
  }

  void check(Condition condition, String at, Setting where) {
    check(condition, where, at, Saying.never(at));
  }

  /** One of several cases, of which the first counts: it may always hold, but not come after others that do. @param left where none before it holds */
  void checkCase(Condition condition, Setting left, String at, Judge.Charge never) {
    if (!judge.isImpossible(left.and(condition, true).claim(), never)) {
      parts(condition, at, left);
    }
  }

  /** @return whether it is known that it never holds, where somebody gets to it */
  boolean check(Condition condition, Setting where, String at, Judge.Charge never) {
    if (condition.equals(Condition.ALWAYS) || judge.isNowhere(where)) {
      return false;
    }
    if (judge.isImpossible(where.and(condition, true).claim(), never)) {
      return true;
    }
    if (!judge.isAlways(where.and(condition, false).claim(), where, Saying.always(at))) {
      parts(condition, at, where);
    }
    return false;
  }

  /** Of one that holds for some answers and not for others. */
  private void parts(Condition condition, String at, Setting where) {
    switch (condition) {
      case Condition.Always always -> {}
      case Condition.All(var of) -> each(of, at + "/all", where, false, true);
      case Condition.Any(var of) -> each(of, at + "/any", where, true, false);
      case Condition.Not(var of) -> parts(of, at + "/not", where);
      case Condition.Answered answered -> {}
      case Condition.Compare compare -> {}
      case Condition.Some(var group, var of) -> part(of, at + "/where", inRow(group), true, true);
    }
  }

  private Setting inRow(String group) {
    return Setting.inRow((GroupQuestion) judge.prover().index().question(group));
  }

  private void each(List<Condition> of, String at, Setting where, boolean mayBeNever, boolean mayBeAlways) {
    for (var i = 0; i < of.size(); i++) {
      part(of.get(i), at + "/" + i, where, mayBeNever, mayBeAlways);
    }
  }

  /** @param mayBeNever whether that isn't excluded already by what is known of the whole */
  void part(Condition condition, String at, Setting where, boolean mayBeNever, boolean mayBeAlways) {
    if (condition.equals(Condition.ALWAYS)) {
      return;
    }
    var isNever = mayBeNever && judge.isImpossible(where.and(condition, true).claim(), Saying.partNever(at));
    if (!isNever && !(mayBeAlways && judge.isAlways(where.and(condition, false).claim(), where, Saying.partAlways(at)))) {
      parts(condition, at, where);
    }
  }
}
