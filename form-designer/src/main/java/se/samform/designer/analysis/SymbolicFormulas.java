package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Problem.Undecided.Why;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;

/**
 * Formulas in a solver's terms. What whole numbers can't say exactly, as one answer times another, is held to be anything; then
 * more is held possible than is, and answers that are found so are tried by the form's own evaluation.
 */
final class SymbolicFormulas {

  /** So many digits a calculated number may have before the point. */
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);

  private final Meanings meanings;
  private final Terms terms;
  private final Words words;
  private final Today today;
  private final Amounts amounts;
  private final SymbolicRows rows;
  private final SymbolicTables tables;
  private final SymbolicDays days;

  SymbolicFormulas(Meanings meanings, Terms terms, Words words, Today today) {
    this.meanings = meanings;
    this.terms = terms;
    this.words = words;
    this.today = today;
    this.amounts = new Amounts(terms);
    this.rows = new SymbolicRows(meanings, this, terms);
    this.tables = new SymbolicTables(meanings, this, terms, today);
    this.days = new SymbolicDays(terms);
  }

  /** Rounded, where it is a number; it fails where that has too many digits. */
  Worked worked(CalculatedValue calculated, Where where) {
    var exact = work(calculated.formula(), where);
    if (!(exact.value() instanceof Sym.Number(var amount))) {
      return exact;
    }
    if (amount.range().filter(SymbolicFormulas::isSmall).isPresent()) {
      return new Worked(exact.isThere(), exact.fails(), new Sym.Number(amounts.rounded(amount, calculated.decimals(), RoundingMode.HALF_UP)));
    }
    var limit = amounts.of(TOO_LARGE);
    var isTooLarge = terms.any(terms.not(amounts.less(amount, limit)), terms.not(amounts.less(amounts.times(limit, BigDecimal.ONE.negate()), amount)));
    var rounded = amounts.rounded(amount, calculated.decimals(), RoundingMode.HALF_UP);
    return new Worked(exact.isThere(), exact.fails().or(terms, Fails.by(Why.TOO_LARGE, terms.all(exact.isThere(), isTooLarge))), new Sym.Number(rounded));
  }

  private static boolean isSmall(Range range) {
    return range.least().abs().max(range.most().abs()).compareTo(TOO_LARGE) < 0;
  }

  Worked work(Formula formula, Where where) {
    return switch (formula) {
      case Formula.Constant(var value) -> always(new Sym.Number(amounts.of(value)));
      case Formula.Day(var day) -> always(today.on(day));
      case Formula.Word(var text) -> always(new Sym.Word(terms.number(words.code(text))));
      case Formula.AnswerOf(var path) -> answer(path, where);
      case Formula.Case(var cases, var otherwise) -> first(cases, otherwise.map(other -> work(other, where)), where);
      case Formula.Table(var id) -> tables.worked(meanings.index().table(id));
      case Formula.Add(var of) -> fold(of, where, numbers(amounts::plus));
      case Formula.Subtract(var from, var what) -> fold(List.of(from, what), where, numbers(amounts::minus));
      case Formula.Multiply(var of) -> fold(of, where, numbers(amounts::times));
      case Formula.Divide(var what, var by) -> divided(work(what, where), work(by, where));
      case Formula.Round(var of, var decimals, var mode) -> mapped(work(of, where), number -> amounts.rounded(number, decimals, mode));
      case Formula.Min(var of) -> fold(of, where, least());
      case Formula.Max(var of) -> fold(of, where, most());
      case Formula.Count(var group, var condition) -> always(rows.count(group, condition, where));
      case Formula.Sum(var group, var of, var condition) -> rows.sum(group, of, condition, where);
      case Formula.Least(var group, var of, var condition) -> rows.best(group, of, condition, where, least());
      case Formula.Greatest(var group, var of, var condition) -> rows.best(group, of, condition, where, most());
      case Formula.Between(var unit, var from, var to) -> days.between(unit, work(from, where), work(to, where));
      case Formula.Later(var day, var unit, var amount) -> days.later(work(day, where), unit, work(amount, where));
      case Formula.YearOf(var day) -> days.year(work(day, where));
    };
  }

  Worked always(Sym value) {
    return new Worked(terms.yes, Fails.NEVER, value);
  }

  private Worked answer(String path, Where where) {
    var part = meanings.at(path, where);
    return new Worked(part.isThere(), Fails.NEVER, part.value());
  }

  private BinaryOperator<Sym> numbers(BinaryOperator<Amount> how) {
    return (one, other) -> new Sym.Number(how.apply(one.amount(), other.amount()));
  }

  private BinaryOperator<Sym> least() {
    return (one, other) -> one instanceof Sym.Day(var day, var within)
        ? new Sym.Day(terms.choose(terms.atMost(day, other.day()), day, other.day()), within.or(other.within()))
        : new Sym.Number(amounts.least(one.amount(), other.amount()));
  }

  private BinaryOperator<Sym> most() {
    return (one, other) -> one instanceof Sym.Day(var day, var within)
        ? new Sym.Day(terms.choose(terms.atMost(day, other.day()), other.day(), day), within.or(other.within()))
        : new Sym.Number(amounts.most(one.amount(), other.amount()));
  }

  private Worked fold(List<Formula> of, Where where, BinaryOperator<Sym> how) {
    var all = of.stream().map(formula -> work(formula, where)).toList();
    var value = all.stream().map(Worked::value).reduce(how).orElseThrow();
    return new Worked(terms.all(all.stream().map(Worked::isThere).toList()), Fails.any(terms, all.stream().map(Worked::fails).toList()), value);
  }

  private Worked mapped(Worked worked, Function<Amount, Amount> how) {
    return new Worked(worked.isThere(), worked.fails(), new Sym.Number(how.apply(worked.value().amount())));
  }

  private Worked divided(Worked what, Worked by) {
    var divisor = by.value().amount();
    var isThere = terms.all(what.isThere(), by.isThere());
    var isByZero = terms.all(isThere, terms.same(divisor.over(), terms.number(0)));
    var fails = Fails.any(terms, List.of(what.fails(), by.fails(), Fails.by(Why.DIVIDED_BY_ZERO, isByZero)));
    var quotient = divisor.cases().isEmpty() ? amounts.divided(what.value().amount(), divisor) : amounts.each(divisor, each -> by(what.value().amount(), each));
    return new Worked(isThere, fails, new Sym.Number(quotient));
  }

  /** By nothing it fails; then any number will do. */
  private Amount by(Amount what, BigDecimal divisor) {
    return divisor.signum() == 0 ? amounts.of(BigDecimal.ZERO) : amounts.by(what, divisor);
  }

  Worked first(List<Formula.Row> rows, Optional<Worked> otherwise, Where where) {
    var results = rows.stream().map(row -> work(row.then(), where)).toList();
    var rest = otherwise.orElseGet(() -> new Worked(terms.no, Fails.NEVER, results.getFirst().value()));
    for (var i = rows.size() - 1; i >= 0; i--) {
      rest = choose(meanings.holds(rows.get(i).when(), where), results.get(i), rest);
    }
    return rest;
  }

  Worked choose(Term when, Worked then, Worked otherwise) {
    return new Worked(terms.choose(when, then.isThere(), otherwise.isThere()), then.fails().choose(terms, when, otherwise.fails()),
        choose(when, then.value(), otherwise.value()));
  }

  Sym choose(Term when, Sym then, Sym otherwise) {
    return switch (then) {
      case Sym.Number(var amount) -> new Sym.Number(amounts.choose(when, amount, otherwise.amount()));
      case Sym.Day(var day, var within) -> new Sym.Day(terms.choose(when, day, otherwise.day()), within.or(otherwise.within()));
      case Sym.Minute(var minute) -> new Sym.Minute(terms.choose(when, minute, ((Sym.Minute) otherwise).minute()));
      case Sym.Word(var code) -> new Sym.Word(terms.choose(when, code, ((Sym.Word) otherwise).code()));
      case Sym.Several(var chosen) -> several(when, chosen, ((Sym.Several) otherwise).chosen());
      case Sym.Nothing nothing -> nothing;
    };
  }

  private Sym several(Term when, Map<String, Term> then, Map<String, Term> otherwise) {
    var chosen = new LinkedHashMap<String, Term>();
    otherwise.forEach((option, is) -> chosen.put(option, terms.choose(when, then.getOrDefault(option, terms.no), is)));
    return new Sym.Several(chosen);
  }

  /** That this version of the table is in force. */
  Term isInForce(DecisionTable table, int version) {
    return tables.isInForce(table, version);
  }

  /** What a default reads as. */
  Sym constant(Answer answer) {
    return switch (answer) {
      case Answer.Number(var value) -> new Sym.Number(amounts.of(value));
      case Answer.Money money -> new Sym.Number(amounts.of(money.amount()));
      case Answer.Date(var day) -> new Sym.Day(terms.number(day.toEpochDay()), Stretch.of(day));
      case Answer.Time(var time) -> new Sym.Minute(terms.number(SingleAnswers.minute(time)));
      case Answer.Text(var text) -> new Sym.Word(terms.number(words.code(text)));
      case Answer.YesNo(var isYes) -> new Sym.Word(terms.number(words.code(isYes ? YesNoQuestion.YES : YesNoQuestion.NO)));
      case Answer.Choice choice -> new Sym.Word(terms.number(words.code(choice.option())));
      case Answer.Choices choices -> several(choices.options());
      case Answer.Ranked ranked -> several(ranked.options());
      case Answer other -> Sym.NOTHING;
    };
  }

  private Sym several(List<String> options) {
    var chosen = new LinkedHashMap<String, Term>();
    options.forEach(option -> chosen.put(option, terms.yes));
    return new Sym.Several(chosen);
  }
}
