package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From one number to another, themselves included, for solvers that must be told where an unknown lies. */
record Span(BigInteger least, BigInteger most) {

  /** An end that is open. */
  private record Half(Optional<BigInteger> least, Optional<BigInteger> most) {

    static final Half OPEN = new Half(Optional.empty(), Optional.empty());
  }

  static Span of(BigInteger only) {
    return new Span(only, only);
  }

  /**
   * By what is known of the unknown. One that is open upwards is the code of a word, which is asked for equality alone: there
   * are as many other words as there are unknowns.
   */
  static Span of(Term unknown, Asked asked) {
    var known = asked.about().get(unknown);
    var half = half(unknown, known);
    var least = half.least().orElseThrow(() -> new Beyond("without bounds"));
    return new Span(least, half.most().orElseGet(() -> largest(known).add(BigInteger.valueOf(asked.about().size()))));
  }

  private static Half half(Term unknown, Term known) {
    var of = known instanceof ApplicationTerm application ? application.getParameters() : new Term[0];
    return switch (of.length < 2 ? "" : Telling.name(known)) {
      case "and" -> Arrays.stream(of).map(each -> half(unknown, each)).reduce(Half.OPEN, Span::both);
      case "or" -> Arrays.stream(of).map(each -> half(unknown, each)).reduce(Span::either).orElse(Half.OPEN);
      case "=" -> new Half(bound(of[1], of[0] == unknown), bound(of[1], of[0] == unknown));
      case "<=" -> new Half(bound(of[0], of[1] == unknown), bound(of[1], of[0] == unknown));
      case String other -> Half.OPEN;
    };
  }

  private static Optional<BigInteger> bound(Term bound, boolean isOfUnknown) {
    return isOfUnknown && Telling.isConstant(bound) ? Optional.of(Telling.constant(bound)) : Optional.empty();
  }

  private static Half both(Half one, Half other) {
    return new Half(
        Stream.of(one.least, other.least).flatMap(Optional::stream).max(BigInteger::compareTo),
        Stream.of(one.most, other.most).flatMap(Optional::stream).min(BigInteger::compareTo));
  }

  private static Half either(Half one, Half other) {
    return new Half(
        one.least.flatMap(least -> other.least.map(least::min)),
        one.most.flatMap(most -> other.most.map(most::max)));
  }

  private static BigInteger largest(Term known) {
    if (Telling.isConstant(known)) {
      return Telling.constant(known);
    }
    return Arrays.stream(((ApplicationTerm) known).getParameters()).map(Span::largest).reduce(BigInteger.ZERO, BigInteger::max);
  }

  static Span sum(List<Span> of) {
    return of.stream().reduce(of(BigInteger.ZERO), (one, other) -> new Span(one.least.add(other.least), one.most.add(other.most)));
  }

  Span times(BigInteger factor) {
    var one = least.multiply(factor);
    var other = most.multiply(factor);
    return new Span(one.min(other), one.max(other));
  }

  Span hull(Span other) {
    return new Span(least.min(other.least), most.max(other.most));
  }

  boolean holdsZero() {
    return least.signum() <= 0 && most.signum() >= 0;
  }

  Span quotient(BigInteger by) {
    return new Span(floor(least, by), floor(most, by));
  }

  static BigInteger floor(BigInteger of, BigInteger by) {
    return of.subtract(of.mod(by)).divide(by);
  }

  /** What is left over when something is divided by a number. */
  static Span rests(BigInteger by) {
    return new Span(BigInteger.ZERO, by.subtract(BigInteger.ONE));
  }
}
