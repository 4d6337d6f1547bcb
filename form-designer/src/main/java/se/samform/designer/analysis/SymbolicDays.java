package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Problem.Undecided.Why;
import se.samform.core.logic.DateUnit;

/** Formulas with days in a solver's terms. */
final class SymbolicDays {

  /** So many days, months or years away a day may be. */
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);

  private final Terms terms;
  private final Amounts amounts;
  private final Days days;

  SymbolicDays(Terms terms) {
    this.terms = terms;
    this.amounts = new Amounts(terms);
    this.days = new Days(terms);
  }

  Worked between(DateUnit unit, Worked from, Worked to) {
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

  Worked year(Worked day) {
    return new Worked(day.isThere(), day.fails(), new Sym.Number(Amount.of(terms, days.year((Sym.Day) day.value()), 0, Days.YEARS)));
  }

  Worked later(Worked day, DateUnit unit, Worked amount) {
    var exact = amount.value().amount();
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
}
