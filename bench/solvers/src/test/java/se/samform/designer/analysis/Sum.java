package se.samform.designer.analysis;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chocosolver.solver.variables.IntVar;

/** So many times each variable, and a number. */
record Sum(Map<IntVar, BigInteger> factors, BigInteger more) {

  static Sum of(BigInteger number) {
    return new Sum(Map.of(), number);
  }

  static Sum of(IntVar variable) {
    return variable.isInstantiated() ? of(BigInteger.valueOf(variable.getValue())) : new Sum(Map.of(variable, BigInteger.ONE), BigInteger.ZERO);
  }

  static Sum of(List<Sum> all) {
    var factors = new LinkedHashMap<IntVar, BigInteger>();
    all.forEach(each -> each.factors.forEach((variable, factor) -> factors.merge(variable, factor, BigInteger::add)));
    factors.values().removeIf(factor -> factor.signum() == 0);
    return new Sum(factors, all.stream().map(Sum::more).reduce(BigInteger.ZERO, BigInteger::add));
  }

  Sum times(BigInteger factor) {
    var factors = new LinkedHashMap<IntVar, BigInteger>();
    this.factors.forEach((variable, each) -> factors.put(variable, each.multiply(factor)));
    return new Sum(factors, more.multiply(factor));
  }

  Sum minus(Sum other) {
    return of(List.of(this, other.times(BigInteger.ONE.negate())));
  }

  /** Of one variable or none, once that is known. */
  int value() {
    return factors.keySet().stream().map(IntVar::getValue).findFirst().orElseGet(more::intValueExact);
  }

  Span span() {
    var each = factors.entrySet().stream().map(entry -> span(entry.getKey()).times(entry.getValue()));
    return Span.sum(Stream.concat(Stream.of(Span.of(more)), each).toList());
  }

  /** No part of it, nor some of them together, is farther from zero. */
  BigInteger reach() {
    return factors.entrySet().stream().map(entry -> span(entry.getKey()).times(entry.getValue())).map(each -> each.least().abs().max(each.most().abs()))
        .reduce(more.abs(), BigInteger::add);
  }

  /** As far as whole numbers and bounds tell by themselves. */
  boolean isEverZero() {
    return span().holdsZero() && more.mod(divisor()).signum() == 0;
  }

  /** With the smallest factors that are at most zero where these are. */
  Sum reduced() {
    var divisor = divisor();
    var factors = new LinkedHashMap<IntVar, BigInteger>();
    this.factors.forEach((variable, factor) -> factors.put(variable, factor.divide(divisor)));
    return new Sum(factors, Span.floor(more.add(divisor).subtract(BigInteger.ONE), divisor));
  }

  private BigInteger divisor() {
    return factors.values().stream().reduce(BigInteger::gcd).map(BigInteger::abs).orElse(BigInteger.ONE);
  }

  private static Span span(IntVar variable) {
    return new Span(BigInteger.valueOf(variable.getLB()), BigInteger.valueOf(variable.getUB()));
  }
}
