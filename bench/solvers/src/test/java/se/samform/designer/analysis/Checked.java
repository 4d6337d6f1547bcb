package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** What becomes of terms by an example; where it says nothing of an unknown, by no and zero. */
final class Checked extends Telling<Boolean, BigInteger> {

  private final Map<Term, BigInteger> example;

  Checked(Map<Term, BigInteger> example) {
    this.example = example;
  }

  @Override
  Boolean truth(boolean isSo) {
    return isSo;
  }

  @Override
  Boolean unknownTruth(Term unknown) {
    return unknownNumber(unknown).signum() > 0;
  }

  @Override
  Boolean all(List<Boolean> of) {
    return !of.contains(false);
  }

  @Override
  Boolean any(List<Boolean> of) {
    return of.contains(true);
  }

  @Override
  Boolean not(Boolean of) {
    return !of;
  }

  @Override
  Boolean sameTruth(Boolean one, Boolean other) {
    return one.equals(other);
  }

  @Override
  Boolean atMost(BigInteger one, BigInteger other) {
    return one.compareTo(other) <= 0;
  }

  @Override
  Boolean same(BigInteger one, BigInteger other) {
    return one.equals(other);
  }

  @Override
  BigInteger number(BigInteger number) {
    return number;
  }

  @Override
  BigInteger unknownNumber(Term unknown) {
    return example.getOrDefault(unknown, BigInteger.ZERO);
  }

  @Override
  BigInteger plus(List<BigInteger> of) {
    return of.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  @Override
  BigInteger times(BigInteger factor, BigInteger of) {
    return factor.multiply(of);
  }

  @Override
  BigInteger choose(Boolean when, BigInteger then, BigInteger otherwise) {
    return when ? then : otherwise;
  }

  @Override
  BigInteger quotient(BigInteger of, BigInteger by) {
    return of.subtract(rest(of, by)).divide(by);
  }

  @Override
  BigInteger rest(BigInteger of, BigInteger by) {
    return of.mod(by);
  }
}
