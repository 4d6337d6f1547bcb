package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Problem.Undecided.Why;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.DateBound;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DateUnit;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;

/**
 * Formulas in a solver's terms. What whole numbers can't say exactly, as one answer times another, is held to be anything; then
 * more is held possible than is, and answers that are found so are tried by the form's own evaluation.
 */
final class SymbolicFormulas {

  /** So many digits a calculated number may have before the point. */
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);
  /** So many days, months or years away a day may be. */
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);

  private final Meanings meanings;
  private final Terms terms;
  private final Words words;
  private final Today today;
  private final Amounts amounts;
  private final Days days;

  SymbolicFormulas(Meanings meanings, Terms terms, Words words, Today today) {
    this.meanings = meanings;
    this.terms = terms;
    this.words = words;
    this.today = today;
    this.amounts = new Amounts(terms);
    this.days = new Days(terms);
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
      case Formula.Case(var rows, var otherwise) -> first(rows, otherwise.map(other -> work(other, where)), where);
      case Formula.Table(var id) -> table(meanings.index().table(id));
      case Formula.Add(var of) -> fold(of, where, numbers(amounts::plus));
      case Formula.Subtract(var from, var what) -> fold(List.of(from, what), where, numbers(amounts::minus));
      case Formula.Multiply(var of) -> fold(of, where, numbers(amounts::times));
      case Formula.Divide(var what, var by) -> divided(work(what, where), work(by, where));
      case Formula.Round(var of, var decimals, var mode) -> mapped(work(of, where), number -> amounts.rounded(number, decimals, mode));
      case Formula.Min(var of) -> fold(of, where, least());
      case Formula.Max(var of) -> fold(of, where, most());
      case Formula.Count(var group, var condition) -> always(count(group, condition, where));
      case Formula.Sum(var group, var of, var condition) -> sum(group, of, condition, where);
      case Formula.Least(var group, var of, var condition) -> best(group, of, condition, where, least());
      case Formula.Greatest(var group, var of, var condition) -> best(group, of, condition, where, most());
      case Formula.Between(var unit, var from, var to) -> between(unit, work(from, where), work(to, where));
      case Formula.Later(var day, var unit, var amount) -> later(work(day, where), unit, work(amount, where));
      case Formula.YearOf(var day) -> year(work(day, where));
    };
  }

  private Worked always(Sym value) {
    return new Worked(terms.yes, Fails.NEVER, value);
  }

  private Worked answer(String path, Where where) {
    var part = meanings.at(path, where);
    return new Worked(part.isThere(), Fails.NEVER, part.value());
  }

  private BinaryOperator<Sym> numbers(BinaryOperator<Amount> how) {
    return (one, other) -> new Sym.Number(how.apply(number(one), number(other)));
  }

  private static Amount number(Sym value) {
    return ((Sym.Number) value).amount();
  }

  private static Stretch within(Sym value) {
    return ((Sym.Day) value).within();
  }

  private static Term day(Sym value) {
    return ((Sym.Day) value).day();
  }

  private BinaryOperator<Sym> least() {
    return (one, other) -> one instanceof Sym.Day(var day, var within)
        ? new Sym.Day(terms.choose(terms.atMost(day, day(other)), day, day(other)), within.or(within(other)))
        : new Sym.Number(amounts.least(number(one), number(other)));
  }

  private BinaryOperator<Sym> most() {
    return (one, other) -> one instanceof Sym.Day(var day, var within)
        ? new Sym.Day(terms.choose(terms.atMost(day, day(other)), day(other), day), within.or(within(other)))
        : new Sym.Number(amounts.most(number(one), number(other)));
  }

  private Worked fold(List<Formula> of, Where where, BinaryOperator<Sym> how) {
    var all = of.stream().map(formula -> work(formula, where)).toList();
    var value = all.stream().map(Worked::value).reduce(how).orElseThrow();
    return new Worked(terms.all(all.stream().map(Worked::isThere).toList()), Fails.any(terms, all.stream().map(Worked::fails).toList()), value);
  }

  private Worked mapped(Worked worked, Function<Amount, Amount> how) {
    return new Worked(worked.isThere(), worked.fails(), new Sym.Number(how.apply(number(worked.value()))));
  }

  private Worked divided(Worked what, Worked by) {
    var divisor = number(by.value());
    var isThere = terms.all(what.isThere(), by.isThere());
    var isByZero = terms.all(isThere, terms.same(divisor.over(), terms.number(0)));
    var fails = Fails.any(terms, List.of(what.fails(), by.fails(), Fails.by(Why.DIVIDED_BY_ZERO, isByZero)));
    var quotient = divisor.cases().isEmpty() ? amounts.divided(number(what.value()), divisor) : amounts.each(divisor, each -> by(number(what.value()), each));
    return new Worked(isThere, fails, new Sym.Number(quotient));
  }

  /** By nothing it fails; then any number will do. */
  private Amount by(Amount what, BigDecimal divisor) {
    return divisor.signum() == 0 ? amounts.of(BigDecimal.ZERO) : amounts.by(what, divisor);
  }

  private Sym count(String id, Condition condition, Where where) {
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

  private Worked sum(String id, Formula of, Condition condition, Where where) {
    var isThere = new ArrayList<Term>();
    var fails = new ArrayList<Fails>();
    var total = amounts.of(BigDecimal.ZERO);
    for (var row : rows(id, where)) {
      var isCounted = counted(row, condition);
      var term = work(of, row);
      isThere.add(terms.implies(isCounted, term.isThere()));
      fails.add(term.fails().when(terms, isCounted));
      total = amounts.plus(total, amounts.choose(isCounted, number(term.value()), amounts.of(BigDecimal.ZERO)));
    }
    return new Worked(terms.all(isThere), Fails.any(terms, fails), new Sym.Number(total));
  }

  private Worked best(String id, Formula of, Condition condition, Where where, BinaryOperator<Sym> better) {
    var isThere = new ArrayList<Term>();
    var fails = new ArrayList<Fails>();
    var isAny = terms.no;
    Sym best = null;
    for (var row : rows(id, where)) {
      var isCounted = counted(row, condition);
      var term = work(of, row);
      isThere.add(terms.implies(isCounted, term.isThere()));
      fails.add(term.fails().when(terms, isCounted));
      best = best == null ? term.value() : choose(isCounted, choose(isAny, better.apply(best, term.value()), term.value()), best);
      isAny = terms.any(isAny, isCounted);
    }
    return new Worked(terms.all(isAny, terms.all(isThere)), Fails.any(terms, fails), best);
  }

  private Worked first(List<Formula.Row> rows, Optional<Worked> otherwise, Where where) {
    var results = rows.stream().map(row -> work(row.then(), where)).toList();
    var rest = otherwise.orElseGet(() -> new Worked(terms.no, Fails.NEVER, results.getFirst().value()));
    for (var i = rows.size() - 1; i >= 0; i--) {
      rest = choose(meanings.holds(rows.get(i).when(), where), results.get(i), rest);
    }
    return rest;
  }

  private Worked choose(Term when, Worked then, Worked otherwise) {
    return new Worked(terms.choose(when, then.isThere(), otherwise.isThere()), then.fails().choose(terms, when, otherwise.fails()),
        choose(when, then.value(), otherwise.value()));
  }

  Sym choose(Term when, Sym then, Sym otherwise) {
    return switch (then) {
      case Sym.Number(var amount) -> new Sym.Number(amounts.choose(when, amount, number(otherwise)));
      case Sym.Day(var day, var within) -> new Sym.Day(terms.choose(when, day, day(otherwise)), within.or(within(otherwise)));
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

  /** It stands outside all groups. */
  private Worked table(DecisionTable table) {
    var on = on(table);
    var versions = table.versions().stream().map(version -> rules(table, version)).toList();
    var inForce = new Worked(terms.no, Fails.NEVER, versions.getFirst().value());
    for (var i = 0; i < versions.size(); i++) {
      inForce = choose(isInForce(table.versions().get(i), day(on.value())), versions.get(i), inForce);
    }
    return new Worked(terms.all(on.isThere(), inForce.isThere()), on.fails().or(terms, inForce.fails().when(terms, on.isThere())), inForce.value());
  }

  private Worked on(DecisionTable table) {
    return table.on().map(formula -> work(formula, meanings.whole())).orElseGet(() -> always(today.on(new DateBound.FromToday(0))));
  }

  /** That this version of the table is in force. */
  Term isInForce(DecisionTable table, int version) {
    var on = on(table);
    var later = table.versions().subList(version + 1, table.versions().size()).stream().map(each -> isInForce(each, day(on.value()))).toList();
    return terms.all(on.isThere(), terms.not(on.fails().any(terms)), isInForce(table.versions().get(version), day(on.value())), terms.not(terms.any(later)));
  }

  private Term isInForce(DecisionTable.Version version, Term day) {
    return version.from().map(from -> terms.atMost(terms.number(from.toEpochDay()), day)).orElse(terms.yes);
  }

  private Worked rules(DecisionTable table, DecisionTable.Version version) {
    var otherwise = version.otherwise().map(formula -> work(formula, meanings.whole()));
    return switch (table.hit()) {
      case FIRST -> first(version.rules(), otherwise, meanings.whole());
      case UNIQUE -> only(version.rules(), otherwise);
      case SUM -> all(version.rules(), otherwise);
    };
  }

  private Worked only(List<Formula.Row> rules, Optional<Worked> otherwise) {
    var first = first(rules, otherwise, meanings.whole());
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
    var results = rules.stream().map(rule -> work(rule.then(), meanings.whole())).toList();
    var isThere = new ArrayList<Term>();
    var fails = new ArrayList<Fails>();
    var total = amounts.of(BigDecimal.ZERO);
    for (var i = 0; i < rules.size(); i++) {
      isThere.add(terms.implies(holds.get(i), results.get(i).isThere()));
      fails.add(results.get(i).fails().when(terms, holds.get(i)));
      total = amounts.plus(total, amounts.choose(holds.get(i), number(results.get(i).value()), amounts.of(BigDecimal.ZERO)));
    }
    var none = otherwise.orElseGet(() -> new Worked(terms.no, Fails.NEVER, new Sym.Number(amounts.of(BigDecimal.ZERO))));
    return choose(terms.any(holds), new Worked(terms.all(isThere), Fails.any(terms, fails), new Sym.Number(total)), none);
  }

  private Worked between(DateUnit unit, Worked from, Worked to) {
    var one = (Sym.Day) from.value();
    var other = (Sym.Day) to.value();
    var count = switch (unit) {
      case DAYS -> terms.minus(other.day(), one.day());
      case MONTHS -> days.months(one, other);
      case YEARS -> days.years(one, other);
    };
    return together(from, to, Fails.NEVER, new Sym.Number(Amount.of(terms, count, 0, Days.BETWEEN)));
  }

  private Worked together(Worked one, Worked other, Fails fails, Sym value) {
    var isThere = terms.all(one.isThere(), other.isThere());
    return new Worked(isThere, Fails.any(terms, List.of(one.fails(), other.fails(), fails.when(terms, isThere))), value);
  }

  private Worked year(Worked day) {
    return new Worked(day.isThere(), day.fails(), new Sym.Number(Amount.of(terms, days.year((Sym.Day) day.value()), 0, Days.YEARS)));
  }

  private Worked later(Worked day, DateUnit unit, Worked amount) {
    var exact = number(amount.value());
    var limit = amounts.of(FARTHEST);
    var isFar = terms.any(amounts.less(limit, exact), amounts.less(exact, amounts.times(limit, BigDecimal.ONE.negate())));
    var count = amounts.rounded(exact, 0, RoundingMode.HALF_UP).over();
    var from = (Sym.Day) day.value();
    var within = later(from.within(), unit, exact.range());
    var later = switch (unit) {
      case DAYS -> terms.plus(List.of(from.day(), count));
      case MONTHS -> days.plusMonths(from, count, within.isEven());
      case YEARS -> days.plusYears(from, count, within.isEven());
    };
    var isNone = terms.any(isFar, terms.less(later, terms.number(Stretch.ALL.first())), terms.less(terms.number(Stretch.ALL.last()), later));
    return together(day, amount, Fails.by(Why.NO_SUCH_DAY, isNone), new Sym.Day(later, within));
  }

  /** Of months and years rather too many days. */
  private static Stretch later(Stretch from, DateUnit unit, Optional<Range> amount) {
    long longest = switch (unit) {
      case DAYS -> 1;
      case MONTHS -> 31;
      case YEARS -> 366;
    };
    return amount.filter(range -> range.least().abs().max(range.most().abs()).compareTo(FARTHEST) <= 0)
        .map(range -> from.plus(longest * Math.min(0, range.least().longValue() - 1), longest * Math.max(0, range.most().longValue() + 1)))
        .orElse(Stretch.ALL);
  }

  /** What a default reads as. */
  Sym constant(Answer answer) {
    return switch (answer) {
      case Answer.Number(var value) -> new Sym.Number(amounts.of(value));
      case Answer.Money money -> new Sym.Number(amounts.of(money.amount()));
      case Answer.Date(var day) -> new Sym.Day(terms.number(day.toEpochDay()), Stretch.of(day));
      case Answer.Time(var time) -> new Sym.Minute(terms.number(Typing.minute(time)));
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
