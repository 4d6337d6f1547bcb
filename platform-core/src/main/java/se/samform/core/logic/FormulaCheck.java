package se.samform.core.logic;

import java.util.List;
import java.util.Optional;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
import se.samform.core.text.LocalText;

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
        add(Kind.TYPE, at,
            LocalText.of("”%s” är inte %s", "\"%s\" is not %s").formatted(path, name(wanted)),
            LocalText.of("Ange en fråga vars svar är %s.", "Name a question whose answer is %s.").formatted(name(wanted)));
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
      add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen tabell ”%s”", "There is no table \"%s\"").formatted(id),
          LocalText.of("Ange en av tabellerna.", "Name one of the tables."));
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
      add(Kind.TYPE, at,
          LocalText.of("Ord har ingen ordning", "Words have no order"),
          LocalText.of("Välj mellan dem med ”case” eller ”table”.", "Choose among them by \"case\" or \"table\"."));
    }
  }

  private void refuseUnless(Formula.Kind kind, Formula.Kind wanted, String at) {
    if (kind != wanted) {
      add(Kind.TYPE, at,
          LocalText.of("Det här är %s, inte %s", "This is %s, not %s").formatted(name(kind), name(wanted)),
          LocalText.of("Låt allt som möts här vara av ett slag.", "Let all that meets here be of one kind."));
    }
  }

  private static LocalText name(Formula.Kind kind) {
    return switch (kind) {
      case NUMBER -> LocalText.of("ett tal", "a number");
      case DATE -> LocalText.of("ett datum", "a date");
      case TEXT -> LocalText.of("ett ord", "a word");
    };
  }

  private void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  private void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    faults.add(new Fault(kind, path, sentence, remedy));
  }
}
