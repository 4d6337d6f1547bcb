package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reckons with amounts, without loss. */
final class Amounts {

  private static final MathContext WIDE = MathContext.DECIMAL128;
  private static final int MOST_CROSSED = 60;
  /** Far less than anything is rounded to. */
  private static final BigInteger FINE = BigInteger.TEN.pow(15);
  /** What this can be divided by has few enough decimals to be kept whole. */
  private static final BigInteger EXACT = BigInteger.TEN.pow(18);
  /** What was cut is not multiplied by more. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

  private final Terms terms;

  Amounts(Terms terms) {
    this.terms = terms;
  }

  Amount of(BigDecimal number) {
    return Amount.of(terms, number);
  }

  Amount plus(Amount one, Amount other) {
    return cut(together(one, other, (a, b) -> terms.plus(List.of(a, b)), BigDecimal::add, Range::plus));
  }

  Amount minus(Amount one, Amount other) {
    return cut(together(one, other, terms::minus, BigDecimal::subtract, Range::minus));
  }

  Amount least(Amount one, Amount other) {
    return together(one, other, (a, b) -> terms.choose(terms.atMost(a, b), a, b), BigDecimal::min, Range::or);
  }

  Amount most(Amount one, Amount other) {
    return together(one, other, (a, b) -> terms.choose(terms.atMost(a, b), b, a), BigDecimal::max, Range::or);
  }

  Amount choose(Term when, Amount then, Amount otherwise) {
    if (when == terms.yes || when == terms.no) {
      return when == terms.yes ? then : otherwise;
    }
    var under = common(then, otherwise);
    return new Amount(terms.choose(when, over(then, under), over(otherwise, under)), under, cases(when, then, otherwise), both(then, otherwise, Range::or));
  }

  /** None where either may be any number. */
  private List<Amount.Case> cases(Term when, Amount then, Amount otherwise) {
    if (then.cases().isEmpty() || otherwise.cases().isEmpty()) {
      return List.of();
    }
    var all = new TreeMap<BigDecimal, Term>();
    then.cases().forEach(each -> all.merge(each.number(), terms.all(when, each.when()), terms::any));
    otherwise.cases().forEach(each -> all.merge(each.number(), terms.all(terms.not(when), each.when()), terms::any));
    return cases(all);
  }

  private static List<Amount.Case> cases(Map<BigDecimal, Term> all) {
    return all.entrySet().stream().map(each -> new Amount.Case(each.getValue(), each.getKey())).toList();
  }

  private static Optional<Range> both(Amount one, Amount other, BinaryOperator<Range> how) {
    return one.range().isPresent() && other.range().isPresent() ? Optional.of(how.apply(one.range().get(), other.range().get())) : Optional.empty();
  }

  /** Exact where one of them is one of few numbers; else any number that lies where theirs do. */
  Amount times(Amount one, Amount other) {
    if (!other.cases().isEmpty() && (one.cases().isEmpty() || other.cases().size() <= one.cases().size())) {
      return each(other, factor -> times(one, factor));
    }
    return one.cases().isEmpty() ? any("times", one, other, one.under().multiply(other.under()), both(one, other, Range::times)) : each(one, factor -> times(other, factor));
  }

  /** Any number of twenty decimals, so far as is known; the same one of the same two. */
  Amount divided(Amount what, Amount by) {
    return any("by", what, by, BigInteger.TEN.pow(20), Optional.empty());
  }

  private Amount any(String how, Amount one, Amount other, BigInteger under, Optional<Range> range) {
    var whole = terms.looseWhole(List.of(how, one.over(), one.under(), other.over(), other.under()));
    range.ifPresent(within -> {
      var scale = new BigDecimal(under);
      terms.know(whole, terms.all(terms.atMost(terms.number(within.least().multiply(scale).setScale(0, RoundingMode.FLOOR).unscaledValue()), whole),
          terms.atMost(whole, terms.number(within.most().multiply(scale).setScale(0, RoundingMode.CEILING).unscaledValue()))));
    });
    return new Amount(whole, under, List.of(), range);
  }

  /** What comes out for each of the few numbers that it is. */
  Amount each(Amount few, Function<BigDecimal, Amount> how) {
    var cases = few.cases();
    var result = how.apply(cases.getLast().number());
    for (var i = cases.size() - 2; i >= 0; i--) {
      result = choose(cases.get(i).when(), how.apply(cases.get(i).number()), result);
    }
    return result;
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
    boolean isCut = one.cases().isEmpty() && EXACT.mod(one.under()).signum() != 0;
    if (isCut && factor.abs().compareTo(LARGE) > 0) {
      return any("times", one, of(factor), EXACT, one.range().map(Range.of(factor)::times));
    }
    var exact = Amount.of(terms, factor);
    var over = terms.times(factor.setScale(Math.max(0, factor.scale())).unscaledValue(), one.over());
    return cut(new Amount(over, one.under().multiply(exact.under()), mapped(one, factor::multiply), one.range().map(Range.of(factor)::times)));
  }

  private static List<Amount.Case> mapped(Amount one, UnaryOperator<BigDecimal> how) {
    return one.cases().stream().map(each -> new Amount.Case(each.when(), how.apply(each.number()))).toList();
  }

  /**
   * What a division without end gives is cut to 34 digits, which matters where one reckons on with it: three thirds are not
   * one. It is held to be a little more or less than it is then.
   */
  private Amount cut(Amount amount) {
    if (!amount.cases().isEmpty() || EXACT.mod(amount.under()).signum() == 0) {
      return amount;
    }
    var little = terms.looseWhole(List.of("cut", amount.over(), amount.under()));
    terms.know(little, terms.all(terms.atMost(terms.number(-1), little), terms.atMost(little, terms.number(1))));
    return new Amount(terms.plus(List.of(terms.times(FINE, amount.over()), little)), amount.under().multiply(FINE), List.of(), amount.range());
  }

  /** @param by not zero; what it gives need not have an end, and is exact here */
  Amount by(Amount one, BigDecimal by) {
    if (!one.cases().isEmpty()) {
      return each(one, number -> of(number.divide(by, WIDE)));
    }
    var divisor = by.setScale(Math.max(0, by.scale()));
    var factor = BigInteger.TEN.pow(divisor.scale()).multiply(BigInteger.valueOf(by.signum()));
    return new Amount(terms.times(factor, one.over()), one.under().multiply(divisor.unscaledValue().abs()), List.of(), one.range().map(range -> quotients(range, by)));
  }

  private static Range quotients(Range range, BigDecimal by) {
    var one = range.least().divide(by, WIDE);
    var other = range.most().divide(by, WIDE);
    return new Range(one.min(other).subtract(BigDecimal.ONE), one.max(other).add(BigDecimal.ONE));
  }

  Amount rounded(Amount exact, int decimals, RoundingMode mode) {
    if (exact.fixed().isPresent()) {
      return of(exact.fixed().get().setScale(decimals, mode));
    }
    var scale = BigInteger.TEN.pow(Math.abs(decimals));
    var over = decimals < 0 ? exact.over() : terms.times(scale, exact.over());
    var under = decimals < 0 ? exact.under().multiply(scale) : exact.under();
    var whole = under.equals(BigInteger.ONE) ? over : whole(over, under, mode);
    var cases = mapped(exact, number -> number.setScale(decimals, mode));
    var range = exact.range().map(within -> within.rounded(decimals));
    return decimals < 0 ? new Amount(terms.times(scale, whole), BigInteger.ONE, cases, range) : new Amount(whole, scale, cases, range);
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

  private Amount together(Amount one, Amount other, BinaryOperator<Term> how, BinaryOperator<BigDecimal> numbers, BinaryOperator<Range> ranges) {
    if (one.fixed().isPresent() && other.fixed().isPresent()) {
      return of(numbers.apply(one.fixed().get(), other.fixed().get()));
    }
    var under = common(one, other);
    return new Amount(how.apply(over(one, under), over(other, under)), under, crossed(one, other, numbers), both(one, other, ranges));
  }

  private List<Amount.Case> crossed(Amount one, Amount other, BinaryOperator<BigDecimal> numbers) {
    if (one.cases().size() * other.cases().size() > MOST_CROSSED) {
      return List.of();
    }
    var all = new TreeMap<BigDecimal, Term>();
    one.cases().forEach(a -> other.cases().forEach(b -> all.merge(numbers.apply(a.number(), b.number()), terms.all(a.when(), b.when()), terms::any)));
    return cases(all);
  }

  private static BigInteger common(Amount one, Amount other) {
    return one.under().divide(one.under().gcd(other.under())).multiply(other.under());
  }

  private Term over(Amount amount, BigInteger under) {
    return terms.times(under.divide(amount.under()), amount.over());
  }
}
