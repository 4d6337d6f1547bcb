package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.DateBound;

/** The day on which somebody answers: any from the one on which the form is looked at, for some years. */
final class Today {

  /** What only holds later isn't seen to hold. */
  static final int YEARS = 4;

  private final Terms terms;
  private final LocalDate first;
  private Optional<Term> day = Optional.empty();

  Today(Terms terms, LocalDate first) {
    this.terms = terms;
    this.first = first;
  }

  /** That it may be. */
  LocalDate first() {
    return first;
  }

  /** Since 1970-01-01. */
  Term day() {
    if (day.isEmpty()) {
      day = Optional.of(terms.whole(BigInteger.valueOf(first.toEpochDay()), BigInteger.valueOf(first.plusYears(YEARS).toEpochDay())));
    }
    return day.get();
  }

  Sym.Day on(DateBound bound) {
    return new Sym.Day(at(bound), new Stretch(bound.on(first).toEpochDay(), bound.on(first.plusYears(YEARS)).toEpochDay()));
  }

  Term at(DateBound bound) {
    return switch (bound) {
      case DateBound.Fixed(var date) -> terms.number(date.toEpochDay());
      case DateBound.FromToday(var days) -> terms.plus(List.of(day(), terms.number(days)));
    };
  }

  /** By the example; the first where it doesn't matter. */
  LocalDate in(Terms.Example example) {
    return day.filter(example::matters).map(known -> LocalDate.ofEpochDay(example.number(known).longValueExact())).orElse(first);
  }
}
