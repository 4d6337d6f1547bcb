package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Whole numbers as bits, in two's complement, no more of them than the number's bounds need. */
final class Bits extends Telling<Integer, Bits.Number> {

  private static final BigInteger MINUS = BigInteger.ONE.negate();
  private static final int MOST_BITS = 128;

  private final Clauses clauses;
  private final Asked asked;

  /** @param bits the least first, the sign last */
  record Number(int[] bits, Span span) {

    int bit(int at) {
      return bits[Math.min(at, bits.length - 1)];
    }
  }

  Bits(Clauses clauses, Asked asked) {
    this.clauses = clauses;
    this.asked = asked;
  }

  void mustBe(int literal) {
    clauses.add(literal);
  }

  BigInteger value(Term unknown) {
    if (isTruth(unknown)) {
      return clauses.isSo(truth(unknown)) ? BigInteger.ONE : BigInteger.ZERO;
    }
    var bits = number(unknown).bits();
    var value = clauses.isSo(bits[bits.length - 1]) ? MINUS : BigInteger.ZERO;
    for (var at = bits.length - 2; at >= 0; at--) {
      value = value.shiftLeft(1).add(clauses.isSo(bits[at]) ? BigInteger.ONE : BigInteger.ZERO);
    }
    return value;
  }

  private static int width(Span span) {
    int width = Math.max(span.least().bitLength(), span.most().bitLength()) + 1;
    if (width > MOST_BITS) {
      throw new Beyond("too large");
    }
    return width;
  }

  /** Its bits could say more than lies within the bounds, so that it is compared as what they could. */
  private Number fresh(Span span) {
    int width = width(span);
    var most = BigInteger.ONE.shiftLeft(width - 1);
    var any = new Number(IntStream.range(0, width).map(at -> clauses.fresh()).toArray(), new Span(most.negate(), most.subtract(BigInteger.ONE)));
    mustBe(atMost(number(span.least()), any));
    mustBe(atMost(any, number(span.most())));
    return new Number(any.bits(), span);
  }

  private Number sum(Number one, Number other) {
    var span = Span.sum(List.of(one.span(), other.span()));
    var bits = new int[width(span)];
    int carried = Clauses.NO;
    for (var at = 0; at < bits.length; at++) {
      int half = clauses.either(one.bit(at), other.bit(at));
      bits[at] = clauses.either(half, carried);
      carried = clauses.most(one.bit(at), other.bit(at), carried);
    }
    return new Number(bits, span);
  }

  @Override
  Integer truth(boolean isSo) {
    return isSo ? Clauses.YES : Clauses.NO;
  }

  @Override
  Integer unknownTruth(Term unknown) {
    return clauses.fresh();
  }

  @Override
  Integer all(List<Integer> of) {
    return clauses.all(of);
  }

  @Override
  Integer any(List<Integer> of) {
    return clauses.any(of);
  }

  @Override
  Integer not(Integer of) {
    return -of;
  }

  @Override
  Integer sameTruth(Integer one, Integer other) {
    return -clauses.either(one, other);
  }

  @Override
  Integer atMost(Number one, Number other) {
    var left = sum(other, times(MINUS, one)).bits();
    return -left[left.length - 1];
  }

  @Override
  Integer same(Number one, Number other) {
    int width = Math.max(one.bits().length, other.bits().length);
    return clauses.all(IntStream.range(0, width).mapToObj(at -> -clauses.either(one.bit(at), other.bit(at))).toList());
  }

  @Override
  Number number(BigInteger number) {
    var span = Span.of(number);
    return new Number(IntStream.range(0, width(span)).map(at -> truth(number.testBit(at))).toArray(), span);
  }

  @Override
  Number unknownNumber(Term unknown) {
    return fresh(Span.of(unknown, asked));
  }

  @Override
  Number plus(List<Number> of) {
    return of.stream().reduce(number(BigInteger.ZERO), this::sum);
  }

  @Override
  Number times(BigInteger factor, Number of) {
    if (factor.signum() < 0) {
      return times(factor.negate(), opposite(of));
    }
    var product = number(BigInteger.ZERO);
    for (var at = 0; at < factor.bitLength(); at++) {
      if (factor.testBit(at)) {
        product = sum(product, shifted(of, at));
      }
    }
    return product;
  }

  private static Number shifted(Number of, int by) {
    var span = of.span().times(BigInteger.ONE.shiftLeft(by));
    return new Number(IntStream.range(0, width(span)).map(at -> at < by ? Clauses.NO : of.bit(at - by)).toArray(), span);
  }

  /** One more than with each bit the other way. */
  private Number opposite(Number of) {
    var span = new Span(of.span().most().negate().subtract(BigInteger.ONE), of.span().least().negate().subtract(BigInteger.ONE));
    var flipped = new Number(IntStream.range(0, width(span)).map(at -> -of.bit(at)).toArray(), span);
    return sum(flipped, number(BigInteger.ONE));
  }

  @Override
  Number choose(Integer when, Number then, Number otherwise) {
    var span = then.span().hull(otherwise.span());
    return new Number(IntStream.range(0, width(span)).map(at -> clauses.choose(when, then.bit(at), otherwise.bit(at))).toArray(), span);
  }

  @Override
  Number quotient(Number of, BigInteger by) {
    return parts(of, by)[0];
  }

  @Override
  Number rest(Number of, BigInteger by) {
    return parts(of, by)[1];
  }

  private Number[] parts(Number of, BigInteger by) {
    var quotient = fresh(of.span().quotient(by));
    var rest = fresh(Span.rests(by));
    mustBe(same(of, sum(times(by, quotient), rest)));
    return new Number[] {quotient, rest};
  }
}
