package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Numbers from the one to the other, themselves included. */
record Range(BigDecimal least, BigDecimal most) {

  static Range of(BigDecimal number) {
    return new Range(number, number);
  }

  Range plus(Range other) {
    return new Range(least.add(other.least), most.add(other.most));
  }

  Range minus(Range other) {
    return new Range(least.subtract(other.most), most.subtract(other.least));
  }

  Range times(Range other) {
    var corners = List.of(least.multiply(other.least), least.multiply(other.most), most.multiply(other.least), most.multiply(other.most));
    return new Range(corners.stream().reduce(BigDecimal::min).orElseThrow(), corners.stream().reduce(BigDecimal::max).orElseThrow());
  }

  /** All that lies in either of them, or between. */
  Range or(Range other) {
    return new Range(least.min(other.least), most.max(other.most));
  }

  Range rounded(int decimals) {
    return new Range(least.setScale(decimals, RoundingMode.FLOOR), most.setScale(decimals, RoundingMode.CEILING));
  }

  /** The whole numbers in it. */
  Stream<BigInteger> wholes() {
    var first = least.setScale(0, RoundingMode.CEILING).toBigInteger();
    var last = most.setScale(0, RoundingMode.FLOOR).toBigInteger();
    return Stream.iterate(first, each -> each.compareTo(last) <= 0, each -> each.add(BigInteger.ONE));
  }
}
