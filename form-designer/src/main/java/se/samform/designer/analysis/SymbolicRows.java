package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;

/** What is counted, added up and compared over the rows of a group, in a solver's terms. */
final class SymbolicRows {

  private final Meanings meanings;
  private final SymbolicFormulas formulas;
  private final Terms terms;
  private final Amounts amounts;

  SymbolicRows(Meanings meanings, SymbolicFormulas formulas, Terms terms) {
    this.meanings = meanings;
    this.formulas = formulas;
    this.terms = terms;
    this.amounts = new Amounts(terms);
  }

  Sym count(String id, Condition condition, Where where) {
    var rows = rows(id, where);
    var count = terms.plus(rows.stream().map(row -> terms.choose(counted(row, condition), terms.number(1), terms.number(0))).toList());
    return new Sym.Number(Amount.of(terms, count, 0, new Range(BigDecimal.ZERO, BigDecimal.valueOf(rows.size()))));
  }

  private List<Where> rows(String id, Where where) {
    var group = meanings.index().group(id);
    return meanings.rows(group, where.in(meanings.index().groupOf(group)));
  }

  private Term counted(Where row, Condition condition) {
    return terms.all(meanings.exists(row), meanings.holds(condition, row));
  }

  Worked sum(String id, Formula of, Condition condition, Where where) {
    var isThere = new ArrayList<Term>();
    var fails = new ArrayList<Fails>();
    var total = amounts.of(BigDecimal.ZERO);
    for (var row : rows(id, where)) {
      var isCounted = counted(row, condition);
      var term = formulas.work(of, row);
      isThere.add(terms.implies(isCounted, term.isThere()));
      fails.add(term.fails().when(terms, isCounted));
      total = amounts.plus(total, amounts.choose(isCounted, term.value().amount(), amounts.of(BigDecimal.ZERO)));
    }
    return new Worked(terms.all(isThere), Fails.any(terms, fails), new Sym.Number(total));
  }

  Worked best(String id, Formula of, Condition condition, Where where, BinaryOperator<Sym> better) {
    var isThere = new ArrayList<Term>();
    var fails = new ArrayList<Fails>();
    var isAny = terms.no;
    Sym best = null;
    for (var row : rows(id, where)) {
      var isCounted = counted(row, condition);
      var term = formulas.work(of, row);
      isThere.add(terms.implies(isCounted, term.isThere()));
      fails.add(term.fails().when(terms, isCounted));
      best = best == null ? term.value() : formulas.choose(isCounted, formulas.choose(isAny, better.apply(best, term.value()), term.value()), best);
      isAny = terms.any(isAny, isCounted);
    }
    return new Worked(terms.all(isAny, terms.all(isThere)), Fails.any(terms, fails), best);
  }
}
