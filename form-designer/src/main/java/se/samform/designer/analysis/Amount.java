package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number that depends on answers: one whole number by another.
 *
 * @param under greater than zero
 * @param fixed what it is where it depends on nothing
 */
record Amount(Term over, BigInteger under, Optional<BigDecimal> fixed) {

  static Amount of(Terms terms, BigDecimal number) {
    int scale = Math.max(0, number.scale());
    return new Amount(terms.number(number.setScale(scale).unscaledValue()), BigInteger.TEN.pow(scale), Optional.of(number));
  }

  /** @param decimals of which the whole number is the last one */
  static Amount of(Term whole, int decimals) {
    return new Amount(whole, BigInteger.TEN.pow(decimals), Optional.empty());
  }
}
