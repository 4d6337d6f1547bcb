package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.samform.core.form.DateBound;
import se.samform.core.form.Question;

/** Makes the unknowns of single answers: a number, a day, a text, one of several options. */
final class SingleAnswers {

  /** So many digits before the point are read at most. */
  private static final int MOST_DIGITS = 15;

  private final Terms terms;
  private final Words words;
  private final Today today;
  private final LocalDate first;
  private final Samples samples;

  /** @param words with all that the form's conditions and formulas name */
  SingleAnswers(Terms terms, Words words, Today today, LocalDate first) {
    this.terms = terms;
    this.words = words;
    this.today = today;
    this.first = first;
    this.samples = new Samples(words, first);
  }

  Typed number(Optional<BigDecimal> min, Optional<BigDecimal> max, int decimals) {
    var farthest = BigDecimal.TEN.pow(MOST_DIGITS).subtract(BigDecimal.ONE.movePointLeft(decimals));
    var least = min.orElse(farthest.negate()).setScale(decimals, RoundingMode.CEILING).unscaledValue();
    var most = max.orElse(farthest).setScale(decimals, RoundingMode.FLOOR).unscaledValue();
    var range = new Range(new BigDecimal(least, decimals), new BigDecimal(most, decimals));
    return limited(least, most, whole -> new Sym.Number(Amount.of(terms, whole, decimals, range)));
  }

  /** Where the limits count from today they may leave nothing on some days. */
  Typed day(Optional<DateBound> min, Optional<DateBound> max) {
    long least = min.map(bound -> bound.on(first).toEpochDay()).orElse(Stretch.ALL.first());
    long most = max.map(bound -> bound.on(first.plusYears(Today.YEARS)).toEpochDay()).orElse(Stretch.ALL.last());
    var typed = limited(least, most, day -> new Sym.Day(day, new Stretch(least, most)));
    min.ifPresent(bound -> limit(typed, bound, day -> terms.atMost(today.at(bound), day)));
    max.ifPresent(bound -> limit(typed, bound, day -> terms.atMost(day, today.at(bound))));
    return typed;
  }

  private void limit(Typed typed, DateBound bound, UnaryOperator<Term> limit) {
    if (bound instanceof DateBound.FromToday && typed.isFine() != terms.no) {
      terms.know(typed.isFine(), terms.implies(typed.isFine(), limit.apply(((Sym.Day) typed.value()).day())));
    }
  }

  Typed limited(long least, long most, Function<Term, Sym> value) {
    return limited(BigInteger.valueOf(least), BigInteger.valueOf(most), value);
  }

  /** Never fine where nothing lies between the limits. */
  private Typed limited(BigInteger least, BigInteger most, Function<Term, Sym> value) {
    return least.compareTo(most) > 0
        ? new Typed(terms.no, value.apply(terms.whole()))
        : new Typed(terms.truth(), value.apply(terms.whole(least, most)));
  }

  static long minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  Sym.Word oneOf(Collection<String> options) {
    var code = terms.whole();
    terms.know(code, terms.any(options.stream().map(option -> is(code, option)).toList()));
    return new Sym.Word(code);
  }

  Term is(Term code, String text) {
    return terms.same(code, terms.number(words.code(text)));
  }

  /** One of the texts that the form names and that this reader takes, or another one; where none is found there may be none. */
  Sym.Word text(Question question, String path) {
    var code = terms.whole();
    var typed = TypedText.at(question, path, first);
    var all = new ArrayList<Term>();
    words.texts().forEach(text -> named(typed, text).map(isTyped -> terms.all(is(code, text), isTyped)).ifPresent(all::add));
    var others = terms.atMost(terms.number(words.size()), code);
    all.add(samples.other(question, path.equals(question.id()) ? "" : path.substring(question.id().length() + 1), 0).isEmpty() ? terms.all(others, terms.looseTruth()) : others);
    terms.know(code, terms.any(all));
    return new Sym.Word(code);
  }

  /** That it can be typed; empty where it can't be. */
  private Optional<Term> named(TypedText typed, String text) {
    if (typed.of(text).isPresent()) {
      return Optional.of(terms.yes);
    }
    return typed.mayComeOfLess(text) ? Optional.of(terms.looseTruth()) : Optional.empty();
  }
}
