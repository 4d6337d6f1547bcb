package se.samform.core.logic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.form.Fault;

/** Checks that what formulas look at is there, and is of the kind that they need. */
final class FormulaCheck {

  private final Layout layout;
  private final ConditionCheck conditions;
  private final List<Fault> faults;

  /** For formulas that stand where these conditions do. */
  FormulaCheck(Layout layout, ConditionCheck conditions, List<Fault> faults) {
    this.layout = layout;
    this.conditions = conditions;
    this.faults = faults;
  }

  /** What should be a number, a day or a word. */
  void check(Formula formula, Formula.Kind wanted, String at) {
    switch (formula) {
      case Formula.Constant constant -> refuseUnless(Formula.Kind.NUMBER, wanted, at);
      case Formula.Day day -> refuseUnless(Formula.Kind.DATE, wanted, at);
      case Formula.Word word -> refuseUnless(Formula.Kind.TEXT, wanted, at);
      case Formula.AnswerOf answer -> answer(answer.question(), wanted, at + "/answer");
      case Formula.Case table -> table(table, wanted, at);
      case Formula.Table table -> table(table.id(), wanted, at + "/table");
      case Formula.Add add -> numbers(add.of(), wanted, at, "add");
      case Formula.Subtract subtract -> numbers(List.of(subtract.from(), subtract.what()), wanted, at, "subtract");
      case Formula.Multiply multiply -> numbers(multiply.of(), wanted, at, "multiply");
      case Formula.Divide divide -> numbers(List.of(divide.what(), divide.by()), wanted, at, "divide");
      case Formula.Round round -> {
        refuseUnless(Formula.Kind.NUMBER, wanted, at);
        check(round.of(), Formula.Kind.NUMBER, at + "/round");
      }
      case Formula.Min min -> several(min.of(), wanted, at, "min");
      case Formula.Max max -> several(max.of(), wanted, at, "max");
      case Formula.Count count -> {
        refuseUnless(Formula.Kind.NUMBER, wanted, at);
        conditions.rows(count.group(), at + "/count").ifPresent(inner -> inner.check(count.where(), at + "/where"));
      }
      case Formula.Sum sum -> {
        refuseUnless(Formula.Kind.NUMBER, wanted, at);
        rows(sum.group(), sum.of(), sum.where(), Formula.Kind.NUMBER, at, "sum");
      }
      case Formula.Least least -> ordered(least.group(), least.of(), least.where(), wanted, at, "least");
      case Formula.Greatest most -> ordered(most.group(), most.of(), most.where(), wanted, at, "greatest");
      case Formula.Between between -> {
        refuseUnless(Formula.Kind.NUMBER, wanted, at);
        days(List.of(between.from(), between.to()), at + "/" + between.unit().key());
      }
      case Formula.Later later -> {
        refuseUnless(Formula.Kind.DATE, wanted, at);
        check(later.day(), Formula.Kind.DATE, at + "/plus");
        check(later.amount(), Formula.Kind.NUMBER, at + "/" + later.unit().key());
      }
      case Formula.YearOf year -> {
        refuseUnless(Formula.Kind.NUMBER, wanted, at);
        check(year.day(), Formula.Kind.DATE, at + "/year");
      }
    }
  }

  private void answer(String path, Formula.Kind wanted, String at) {
    conditions.answerable(path, at).ifPresent(question -> {
      var kind = ConditionCheck.kind(path, question).formulaKind();
      if (!kind.equals(Optional.of(wanted))) {
        add(at, "\"" + path + "\" is not " + name(wanted), "Name a question whose answer is " + name(wanted) + ".");
      }
    });
  }

  private void table(Formula.Case table, Formula.Kind wanted, String at) {
    for (int i = 0; i < table.rows().size(); i++) {
      conditions.check(table.rows().get(i).when(), at + "/case/" + i + "/when");
      check(table.rows().get(i).then(), wanted, at + "/case/" + i + "/then");
    }
    table.otherwise().ifPresent(formula -> check(formula, wanted, at + "/otherwise"));
  }

  private void table(String id, Formula.Kind wanted, String at) {
    var table = layout.tables.get(id);
    if (table == null) {
      add(at, "There is no table \"" + id + "\"", "Name one of the tables.");
    } else {
      refuseUnless(table.result(), wanted, at);
    }
  }

  private void numbers(List<Formula> formulas, Formula.Kind wanted, String at, String name) {
    refuseUnless(Formula.Kind.NUMBER, wanted, at);
    each(formulas, Formula.Kind.NUMBER, at + "/" + name);
  }

  private void several(List<Formula> formulas, Formula.Kind wanted, String at, String name) {
    refuseWords(wanted, at);
    each(formulas, wanted, at + "/" + name);
  }

  private void days(List<Formula> formulas, String at) {
    each(formulas, Formula.Kind.DATE, at);
  }

  private void each(List<Formula> formulas, Formula.Kind wanted, String at) {
    for (int i = 0; i < formulas.size(); i++) {
      check(formulas.get(i), wanted, at + "/" + i);
    }
  }

  private void ordered(String group, Formula of, Condition where, Formula.Kind wanted, String at, String name) {
    refuseWords(wanted, at);
    rows(group, of, where, wanted, at, name);
  }

  private void rows(String group, Formula of, Condition where, Formula.Kind wanted, String at, String name) {
    conditions.rows(group, at + "/over").ifPresent(inner -> {
      new FormulaCheck(layout, inner, faults).check(of, wanted, at + "/" + name);
      inner.check(where, at + "/where");
    });
  }

  private void refuseWords(Formula.Kind wanted, String at) {
    if (wanted == Formula.Kind.TEXT) {
      add(at, "Words have no order", "Choose among them by \"case\" or \"table\".");
    }
  }

  private void refuseUnless(Formula.Kind kind, Formula.Kind wanted, String at) {
    if (kind != wanted) {
      add(at, "This is " + name(kind) + ", not " + name(wanted), "Let all that meets here be of one kind.");
    }
  }

  private static String name(Formula.Kind kind) {
    return kind == Formula.Kind.TEXT ? "a word" : "a " + kind.name().toLowerCase(Locale.ROOT);
  }

  private void add(String path, String reason, String mend) {
    faults.add(new Fault(path, reason, mend));
  }
}
