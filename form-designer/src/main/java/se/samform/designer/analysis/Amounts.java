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

/**
 * Reckons with amounts as the form does: without loss, but for what a division gives, of which the form keeps 34 digits.
 *
 * <p>That is kept exact here for as long as nothing tells the two apart: where it is rounded, or the least of several is looked
 * for. Before anything else is done with it, it is held to be any number as near as the form's own may be ({@link #settled}).
 */
final class Amounts {

  private static final MathContext WIDE = MathContext.DECIMAL128;
  private static final int MOST_CROSSED = 60;
  /** So many digits before the point a number may have of which nothing is known. */
  private static final int MOST_DIGITS = 24;

  private final Terms terms;

  Amounts(Terms terms) {
    this.terms = terms;
  }

  Amount of(BigDecimal number) {
    return Amount.of(terms, number);
  }

  Amount plus(Amount one, Amount other) {
    return together(settled(one), settled(other), (a, b) -> terms.plus(List.of(a, b)), BigDecimal::add, Range::plus);
  }

  Amount minus(Amount one, Amount other) {
    return together(settled(one), settled(other), terms::minus, BigDecimal::subtract, Range::minus);
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
    return new Amount(terms.choose(when, over(then, under), over(otherwise, under)), under, cases(when, then, otherwise), both(then, otherwise, Range::or), then.off().max(otherwise.off()));
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
    return one.cases().isEmpty() ? product(settled(one), settled(other)) : each(one, factor -> times(other, factor));
  }

  private Amount product(Amount one, Amount other) {
    return any("times", one, other, one.under().multiply(other.under()), both(one, other, Range::times));
  }

  /** Any number, so far as is known, with as many decimals as the form's may have; the same one of the same two. */
  Amount divided(Amount what, Amount by) {
    var one = settled(what);
    var other = settled(by);
    int digits = digits(one.under()) + other.range().map(range -> digits(farthest(range).toBigInteger())).orElse(MOST_DIGITS);
    return any("by", one, other, BigInteger.TEN.pow(WIDE.getPrecision() + digits), Optional.empty());
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
    return compared(one, other, terms::less);
  }

  Term same(Amount one, Amount other) {
    return compared(one, other, terms::same);
  }

  private Term compared(Amount one, Amount other, BinaryOperator<Term> how) {
    var finest = common(one, other);
    var left = near(one, finest);
    var right = near(other, finest);
    var under = common(left, right);
    return how.apply(over(left, under), over(right, under));
  }

  Amount times(Amount amount, BigDecimal factor) {
    var one = settled(amount);
    var exact = Amount.of(terms, factor);
    var over = terms.times(factor.setScale(Math.max(0, factor.scale())).unscaledValue(), one.over());
    return new Amount(over, one.under().multiply(exact.under()), mapped(one, factor::multiply), one.range().map(Range.of(factor)::times));
  }

  private static List<Amount.Case> mapped(Amount one, UnaryOperator<BigDecimal> how) {
    return one.cases().stream().map(each -> new Amount.Case(each.when(), how.apply(each.number()))).toList();
  }

  /**
   * Any number as near as the form's own may be: three thirds are not one there. Which it is, is fixed by what was divided, and
   * where the division ends it is that.
   */
  private Amount settled(Amount amount) {
    if (!amount.isOff()) {
      return amount;
    }
    var under = lcm(amount.under(), BigInteger.TEN.pow(WIDE.getPrecision() + digits(amount.under())));
    var most = new BigDecimal(under).multiply(amount.off()).setScale(0, RoundingMode.CEILING).unscaledValue();
    var little = terms.looseWhole(List.of("cut", amount.over(), amount.under(), most));
    terms.know(little, terms.all(terms.atMost(terms.number(most.negate()), little), terms.atMost(little, terms.number(most)), isNoneWhereItEnds(amount, little)));
    var over = terms.plus(List.of(over(amount, under), little));
    return new Amount(over, under, List.of(), amount.range().map(range -> range.plus(new Range(amount.off().negate(), amount.off()))));
  }

  private Term isNoneWhereItEnds(Amount amount, Term little) {
    var odd = withoutTens(amount.under());
    int decimals = decimals(amount.under().divide(odd));
    boolean isKeptWhole = before(amount.range()) + decimals <= WIDE.getPrecision();
    return isKeptWhole ? terms.implies(terms.same(terms.rest(amount.over(), odd), terms.number(0)), terms.same(little, terms.number(0))) : terms.yes;
  }

  /** The same where the form's own number can't be told from it by comparing with what has no more decimals than this. */
  private Amount near(Amount amount, BigInteger under) {
    return amount.off().multiply(new BigDecimal(under)).multiply(BigDecimal.TEN).compareTo(BigDecimal.ONE) < 0 ? amount : settled(amount);
  }

  /** @param by not zero; what it gives need not have an end, and is exact here */
  Amount by(Amount what, BigDecimal by) {
    var one = settled(what);
    if (!one.cases().isEmpty()) {
      return each(one, number -> of(number.divide(by, WIDE)));
    }
    var divisor = by.setScale(Math.max(0, by.scale()));
    var factor = BigInteger.TEN.pow(divisor.scale()).multiply(BigInteger.valueOf(by.signum()));
    var under = one.under().multiply(divisor.unscaledValue().abs());
    var range = one.range().map(within -> quotients(within, by));
    return new Amount(terms.times(factor, one.over()), under, List.of(), range, off(under, range));
  }

  /** The last of the digits that are kept; nothing where all are. */
  private static BigDecimal off(BigInteger under, Optional<Range> range) {
    boolean ends = withoutTens(under).equals(BigInteger.ONE) && before(range) + decimals(under) <= WIDE.getPrecision();
    return ends ? BigDecimal.ZERO : BigDecimal.ONE.movePointRight(before(range) - WIDE.getPrecision());
  }

  /** So many digits stand before the point at most. */
  private static int before(Optional<Range> range) {
    return range.map(within -> digits(farthest(within).toBigInteger())).orElse(MOST_DIGITS);
  }

  private static BigDecimal farthest(Range range) {
    return range.least().abs().max(range.most().abs());
  }

  private static int digits(BigInteger number) {
    return number.toString().length();
  }

  /** What is left when it is divided by two and five as often as that goes. */
  private static BigInteger withoutTens(BigInteger number) {
    var left = number;
    for (var by : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
      while (left.mod(by).signum() == 0) {
        left = left.divide(by);
      }
    }
    return left;
  }

  /** So many decimals has one by this, which is a product of twos and fives. */
  private static int decimals(BigInteger number) {
    return new BigDecimal(BigInteger.ONE).divide(new BigDecimal(number)).scale();
  }

  private static Range quotients(Range range, BigDecimal by) {
    var one = range.least().divide(by, WIDE);
    var other = range.most().divide(by, WIDE);
    return new Range(one.min(other).subtract(BigDecimal.ONE), one.max(other).add(BigDecimal.ONE));
  }

  Amount rounded(Amount amount, int decimals, RoundingMode mode) {
    if (amount.fixed().isPresent()) {
      return of(amount.fixed().get().setScale(decimals, mode));
    }
    var scale = BigInteger.TEN.pow(Math.abs(decimals));
    var exact = near(amount, amount.under().multiply(BigInteger.TWO).multiply(decimals < 0 ? BigInteger.ONE : scale));
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
    return new Amount(how.apply(over(one, under), over(other, under)), under, crossed(one, other, numbers), both(one, other, ranges), one.off().max(other.off()));
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
    return lcm(one.under(), other.under());
  }

  private static BigInteger lcm(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  private Term over(Amount amount, BigInteger under) {
    return terms.times(under.divide(amount.under()), amount.over());
  }
}
