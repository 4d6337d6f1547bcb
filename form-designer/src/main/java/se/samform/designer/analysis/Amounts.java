package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Reckons with amounts, without loss. */
final class Amounts {

  private final Terms terms;

  Amounts(Terms terms) {
    this.terms = terms;
  }

  Amount of(BigDecimal number) {
    return Amount.of(terms, number);
  }

  Amount plus(Amount one, Amount other) {
    return together(one, other, (a, b) -> terms.plus(List.of(a, b)), BigDecimal::add);
  }

  Amount minus(Amount one, Amount other) {
    return together(one, other, terms::minus, BigDecimal::subtract);
  }

  Amount least(Amount one, Amount other) {
    return together(one, other, (a, b) -> terms.choose(terms.atMost(a, b), a, b), BigDecimal::min);
  }

  Amount most(Amount one, Amount other) {
    return together(one, other, (a, b) -> terms.choose(terms.atMost(a, b), b, a), BigDecimal::max);
  }

  Amount choose(Term when, Amount then, Amount otherwise) {
    var under = common(then, otherwise);
    return new Amount(terms.choose(when, over(then, under), over(otherwise, under)), under, Optional.empty());
  }

  Term less(Amount one, Amount other) {
    var under = common(one, other);
    return terms.less(over(one, under), over(other, under));
  }

  Term same(Amount one, Amount other) {
    var under = common(one, other);
    return terms.same(over(one, under), over(other, under));
  }

  Amount times(Amount one, BigDecimal factor) {
    var exact = Amount.of(terms, factor);
    var over = terms.times(factor.setScale(Math.max(0, factor.scale())).unscaledValue(), one.over());
    return new Amount(over, one.under().multiply(exact.under()), one.fixed().map(factor::multiply));
  }

  /** @param by not zero; what it gives need not have an end, and is exact here */
  Amount by(Amount one, BigDecimal by) {
    var divisor = by.setScale(Math.max(0, by.scale()));
    var factor = BigInteger.TEN.pow(divisor.scale()).multiply(BigInteger.valueOf(by.signum()));
    return new Amount(terms.times(factor, one.over()), one.under().multiply(divisor.unscaledValue().abs()), Optional.empty());
  }

  Amount rounded(Amount exact, int decimals, RoundingMode mode) {
    if (exact.fixed().isPresent()) {
      return of(exact.fixed().get().setScale(decimals, mode));
    }
    var scale = BigInteger.TEN.pow(Math.abs(decimals));
    var over = decimals < 0 ? exact.over() : terms.times(scale, exact.over());
    var under = decimals < 0 ? exact.under().multiply(scale) : exact.under();
    var whole = under.equals(BigInteger.ONE) ? over : whole(over, under, mode);
    return decimals < 0 ? new Amount(terms.times(scale, whole), BigInteger.ONE, Optional.empty()) : new Amount(whole, scale, Optional.empty());
  }

  private Term whole(Term over, BigInteger under, RoundingMode mode) {
    return switch (mode) {
      case FLOOR -> terms.floor(over, under);
      case CEILING -> ceiling(over, under);
      case DOWN -> terms.choose(isNegative(over), ceiling(over, under), terms.floor(over, under));
      case UP -> terms.choose(isNegative(over), terms.floor(over, under), ceiling(over, under));
      case HALF_UP -> terms.choose(isNegative(over), halfDownwards(over, under), halfUpwards(over, under));
      case HALF_DOWN -> terms.choose(isNegative(over), halfUpwards(over, under), halfDownwards(over, under));
      case HALF_EVEN -> halfEven(over, under);
      case UNNECESSARY -> throw new IllegalArgumentException("No way of rounding");
    };
  }

  private Term isNegative(Term term) {
    return terms.less(term, terms.number(0));
  }

  private Term ceiling(Term over, BigInteger under) {
    return terms.floor(terms.plus(List.of(over, terms.number(under.subtract(BigInteger.ONE)))), under);
  }

  /** What lies in the middle goes up, towards the greater. */
  private Term halfUpwards(Term over, BigInteger under) {
    var two = BigInteger.TWO;
    return terms.floor(terms.plus(List.of(terms.times(two, over), terms.number(under))), under.multiply(two));
  }

  private Term halfDownwards(Term over, BigInteger under) {
    var two = BigInteger.TWO;
    return ceiling(terms.minus(terms.times(two, over), terms.number(under)), under.multiply(two));
  }

  private Term halfEven(Term over, BigInteger under) {
    var upwards = halfUpwards(over, under);
    var isEven = terms.same(terms.rest(upwards, BigInteger.TWO), terms.number(0));
    return terms.choose(isEven, upwards, halfDownwards(over, under));
  }

  private Amount together(Amount one, Amount other, BinaryOperator<Term> how, BinaryOperator<BigDecimal> fixed) {
    if (one.fixed().isPresent() && other.fixed().isPresent()) {
      return of(fixed.apply(one.fixed().get(), other.fixed().get()));
    }
    var under = common(one, other);
    return new Amount(how.apply(over(one, under), over(other, under)), under, Optional.empty());
  }

  private static BigInteger common(Amount one, Amount other) {
    return one.under().divide(one.under().gcd(other.under())).multiply(other.under());
  }

  private Term over(Amount amount, BigInteger under) {
    return terms.times(under.divide(amount.under()), amount.over());
  }
}
