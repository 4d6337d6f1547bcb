package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A number that depends on answers: one whole number by another.
 *
 * @param under greater than zero
 * @param cases where it is one of few numbers: each with when it is that one, and always one of them; else none
 * @param range in which it lies, where that is known
 * @param off by how much the form's own number may be more or less than this, as a division without end is cut to 34 digits
 *     there and isn't here; zero where it is the same
 */
record Amount(Term over, BigInteger under, List<Case> cases, Optional<Range> range, BigDecimal off) {

  /** More are not told apart. */
  private static final int MOST_CASES = 40;

  record Case(Term when, BigDecimal number) {}

  Amount {
    cases = cases.size() > MOST_CASES ? List.of() : List.copyOf(cases);
  }

  /** The form's own number. */
  Amount(Term over, BigInteger under, List<Case> cases, Optional<Range> range) {
    this(over, under, cases, range, BigDecimal.ZERO);
  }

  static Amount of(Terms terms, BigDecimal number) {
    int scale = Math.max(0, number.scale());
    return new Amount(terms.number(number.setScale(scale).unscaledValue()), BigInteger.TEN.pow(scale), List.of(new Case(terms.yes, number)),
        Optional.of(Range.of(number)));
  }

  /** @param decimals of which the whole number is the last one */
  static Amount of(Term whole, int decimals) {
    return new Amount(whole, BigInteger.TEN.pow(decimals), List.of(), Optional.empty());
  }

  /** The same that lies within limits, of which a few whole ones are told apart. */
  static Amount of(Terms terms, Term whole, int decimals, Range range) {
    var plain = new Amount(whole, BigInteger.TEN.pow(decimals), List.of(), Optional.of(range));
    boolean isFew = decimals == 0 && range.most().subtract(range.least()).compareTo(BigDecimal.valueOf(MOST_CASES)) < 0;
    return isFew
        ? new Amount(whole, plain.under, range.wholes().map(number -> new Case(terms.same(whole, terms.number(number)), new BigDecimal(number))).toList(), plain.range)
        : plain;
  }

  /** What it is where it depends on nothing. */
  Optional<BigDecimal> fixed() {
    return cases.size() == 1 ? Optional.of(cases.getFirst().number()) : Optional.empty();
  }

  boolean isOff() {
    return off.signum() > 0;
  }
}
