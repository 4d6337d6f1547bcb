package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.ConstantTerm;
import de.uni_freiburg.informatik.ultimate.logic.Rational;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells terms in another language, each of them once.
 *
 * @param <T> what is so or not there
 * @param <N> a whole number there
 */
abstract class Telling<T, N> {

  private static final BigInteger MINUS = BigInteger.ONE.negate();

  private final Map<Term, T> truths = new HashMap<>();
  private final Map<Term, N> numbers = new HashMap<>();

  abstract T truth(boolean isSo);

  abstract T unknownTruth(Term unknown);

  abstract T all(List<T> of);

  abstract T any(List<T> of);

  abstract T not(T of);

  abstract T sameTruth(T one, T other);

  abstract T atMost(N one, N other);

  abstract T same(N one, N other);

  abstract N number(BigInteger number);

  abstract N unknownNumber(Term unknown);

  abstract N plus(List<N> of);

  abstract N times(BigInteger factor, N of);

  abstract N choose(T when, N then, N otherwise);

  /** Downwards. @param by positive */
  abstract N quotient(N of, BigInteger by);

  /** What is left over then. */
  abstract N rest(N of, BigInteger by);

  final T truth(Term term) {
    var told = truths.get(term);
    if (told == null) {
      told = newTruth((ApplicationTerm) term);
      truths.put(term, told);
    }
    return told;
  }

  final N number(Term term) {
    var told = numbers.get(term);
    if (told == null) {
      told = isConstant(term) ? number(constant(term)) : newNumber((ApplicationTerm) term);
      numbers.put(term, told);
    }
    return told;
  }

  private T newTruth(ApplicationTerm term) {
    var of = term.getParameters();
    return switch (name(term)) {
      case "true" -> truth(true);
      case "false" -> truth(false);
      case "and" -> all(truths(of));
      case "or" -> any(truths(of));
      case "not" -> not(truth(of[0]));
      case "ite" -> any(List.of(all(List.of(truth(of[0]), truth(of[1]))), all(List.of(not(truth(of[0])), truth(of[2])))));
      case "<=" -> atMost(number(of[0]), number(of[1]));
      case "<" -> not(atMost(number(of[1]), number(of[0])));
      case "=" -> isTruth(of[0]) ? sameTruth(truth(of[0]), truth(of[1])) : same(number(of[0]), number(of[1]));
      case String unknown -> unknownTruth(named(term));
    };
  }

  private N newNumber(ApplicationTerm term) {
    var of = term.getParameters();
    return switch (name(term)) {
      case "+" -> plus(Stream.of(of).map(this::number).toList());
      case "-" -> plus(List.of(number(of[0]), times(MINUS, number(of[1]))));
      case "*" -> times(constant(of[0]), number(of[1]));
      case "div" -> quotient(number(of[0]), constant(of[1]));
      case "mod" -> rest(number(of[0]), constant(of[1]));
      case "ite" -> choose(truth(of[0]), number(of[1]), number(of[2]));
      case String unknown -> unknownNumber(named(term));
    };
  }

  private List<T> truths(Term[] of) {
    return Stream.of(of).map(this::truth).toList();
  }

  private static Term named(ApplicationTerm term) {
    if (term.getParameters().length > 0) {
      throw new IllegalArgumentException("Not known how to tell " + term.getFunction().getName());
    }
    return term;
  }

  static String name(Term term) {
    return ((ApplicationTerm) term).getFunction().getName();
  }

  static boolean isTruth(Term term) {
    return term.getSort().getName().equals("Bool");
  }

  static boolean isConstant(Term term) {
    return term instanceof ConstantTerm || term instanceof ApplicationTerm of && of.getParameters().length == 1 && name(of).equals("-") && isConstant(of.getParameters()[0]);
  }

  static BigInteger constant(Term term) {
    if (term instanceof ApplicationTerm negative) {
      return constant(negative.getParameters()[0]).negate();
    }
    return switch (((ConstantTerm) term).getValue()) {
      case BigInteger number -> number;
      case Rational number -> number.numerator();
      case Object other -> throw new IllegalArgumentException("No whole number: " + other);
    };
  }
}
