package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Problem.Undecided.Why;
import se.samform.core.form.DateBound;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;

/** Decision tables in a solver's terms. They stand outside all groups. */
final class SymbolicTables {

  private final Meanings meanings;
  private final SymbolicFormulas formulas;
  private final Terms terms;
  private final Today today;
  private final Amounts amounts;

  SymbolicTables(Meanings meanings, SymbolicFormulas formulas, Terms terms, Today today) {
    this.meanings = meanings;
    this.formulas = formulas;
    this.terms = terms;
    this.today = today;
    this.amounts = new Amounts(terms);
  }

  Worked worked(DecisionTable table) {
    var on = on(table);
    var versions = table.versions().stream().map(version -> rules(table, version)).toList();
    var inForce = new Worked(terms.no, Fails.NEVER, versions.getFirst().value());
    for (var i = 0; i < versions.size(); i++) {
      inForce = formulas.choose(isInForce(table.versions().get(i), on.value().day()), versions.get(i), inForce);
    }
    return new Worked(terms.all(on.isThere(), inForce.isThere()), on.fails().or(terms, inForce.fails().when(terms, on.isThere())), inForce.value());
  }

  private Worked on(DecisionTable table) {
    return table.on().map(formula -> formulas.work(formula, meanings.whole())).orElseGet(() -> formulas.always(today.on(new DateBound.FromToday(0))));
  }

  /** That this version of the table is in force. */
  Term isInForce(DecisionTable table, int version) {
    var on = on(table);
    var later = table.versions().subList(version + 1, table.versions().size()).stream().map(each -> isInForce(each, on.value().day())).toList();
    return terms.all(on.isThere(), terms.not(on.fails().any(terms)), isInForce(table.versions().get(version), on.value().day()), terms.not(terms.any(later)));
  }

  private Term isInForce(DecisionTable.Version version, Term day) {
    return version.from().map(from -> terms.atMost(terms.number(from.toEpochDay()), day)).orElse(terms.yes);
  }

  private Worked rules(DecisionTable table, DecisionTable.Version version) {
    var otherwise = version.otherwise().map(formula -> formulas.work(formula, meanings.whole()));
    return switch (table.hit()) {
      case FIRST -> formulas.first(version.rules(), otherwise, meanings.whole());
      case UNIQUE -> only(version.rules(), otherwise);
      case SUM -> all(version.rules(), otherwise);
    };
  }

  private Worked only(List<Formula.Row> rules, Optional<Worked> otherwise) {
    var first = formulas.first(rules, otherwise, meanings.whole());
    var severals = new ArrayList<Term>();
    var before = terms.no;
    for (var rule : rules) {
      var holds = meanings.holds(rule.when(), meanings.whole());
      severals.add(terms.all(before, holds));
      before = terms.any(before, holds);
    }
    var isSeveral = terms.any(severals);
    return new Worked(first.isThere(), first.fails().or(terms, Fails.by(Why.SEVERAL_RULES, isSeveral)), first.value());
  }

  private Worked all(List<Formula.Row> rules, Optional<Worked> otherwise) {
    var holds = rules.stream().map(rule -> meanings.holds(rule.when(), meanings.whole())).toList();
    var results = rules.stream().map(rule -> formulas.work(rule.then(), meanings.whole())).toList();
    var isThere = new ArrayList<Term>();
    var fails = new ArrayList<Fails>();
    var total = amounts.of(BigDecimal.ZERO);
    for (var i = 0; i < rules.size(); i++) {
      isThere.add(terms.implies(holds.get(i), results.get(i).isThere()));
      fails.add(results.get(i).fails().when(terms, holds.get(i)));
      total = amounts.plus(total, amounts.choose(holds.get(i), results.get(i).value().amount(), amounts.of(BigDecimal.ZERO)));
    }
    var none = otherwise.orElseGet(() -> new Worked(terms.no, Fails.NEVER, new Sym.Number(amounts.of(BigDecimal.ZERO))));
    return formulas.choose(terms.any(holds), new Worked(terms.all(isThere), Fails.any(terms, fails), new Sym.Number(total)), none);
  }
}
