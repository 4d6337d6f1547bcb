package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.ConstantTerm;
import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Model;
import de.uni_freiburg.informatik.ultimate.logic.Rational;
import de.uni_freiburg.informatik.ultimate.logic.SMTLIBException;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What is said of answers, as terms of a solver: yes or no, and whole numbers of any size. A term says nothing by itself; it is
 * put to the solver by {@link #decide}, with what is known of the unknowns that stand in it and nothing else, so that a question
 * costs what it is about and not what the form is.
 *
 * <p>Of one thread.
 */
final class Terms {

  private final SMTInterpol script;
  private final Deadline deadline;
  private final Sort truths;
  private final Sort wholes;
  /** What is always so of an unknown. */
  private final Map<Term, Term> known = new HashMap<>();
  /** What must be said too of an example, where something is said of an unknown. */
  private final Map<Term, Term> companions = new HashMap<>();
  private final Set<Term> loose = new LinkedHashSet<>();
  private Consumer<Term> hearing = claim -> {};
  private final Map<Object, Term> standing = new HashMap<>();
  final Term yes;
  final Term no;

  /** What became of a question to the solver. */
  sealed interface Decision {

    /** It can be so. @param example by which unknowns */
    record Possible(Example example) implements Decision {}

    record Impossible() implements Decision {}

    /** Not in the time that it was given. */
    record Undecided() implements Decision {}
  }

  /** What the unknowns may be; of those that don't matter nothing is said. */
  final class Example {

    private final Model model;
    private final Set<Term> unknowns;

    private Example(Model model, Set<Term> unknowns) {
      this.model = model;
      this.unknowns = unknowns;
    }

    /** Whether more may be held possible here than is. */
    boolean isLoose() {
      return unknowns.stream().anyMatch(loose::contains);
    }

    /** Whether it is so in this example; not where that doesn't matter. */
    boolean isSo(Term term) {
      return matters(term) && model.evaluate(term) == yes;
    }

    /** Zero where it doesn't matter. */
    BigInteger number(Term term) {
      return matters(term) ? whole(model.evaluate(term)) : BigInteger.ZERO;
    }

    /** Whether the example says anything of it. */
    boolean matters(Term term) {
      return unknowns.containsAll(unknownsIn(term, false));
    }
  }

  Terms() {
    this(System::nanoTime);
  }

  /** @param nanoseconds the clock */
  Terms(LongSupplier nanoseconds) {
    this.deadline = new Deadline(nanoseconds);
    var logger = new DefaultLogger();
    logger.setLoglevel(DefaultLogger.LOGLEVEL_OFF);
    this.script = new SMTInterpol(logger, deadline);
    script.setOption(":produce-models", true);
    script.setLogic(Logics.QF_LIA);
    this.truths = script.sort("Bool");
    this.wholes = script.sort("Int");
    this.yes = script.term("true");
    this.no = script.term("false");
  }

  /** Something that is so or not. */
  Term truth() {
    return unknown(truths);
  }

  /** A whole number. */
  Term whole() {
    return unknown(wholes);
  }

  private Term unknown(Sort sort) {
    var name = "u" + known.size();
    script.declareFun(name, Script.EMPTY_SORT_ARRAY, sort);
    var unknown = script.term(name);
    known.put(unknown, yes);
    return unknown;
  }

  /** A whole number that stands for what can't be said exactly: more is held possible of it than is. */
  Term looseWhole() {
    return loosened(whole());
  }

  /** The same one for what is alike. */
  Term looseWhole(Object what) {
    return standing.computeIfAbsent(what, none -> looseWhole());
  }

  /** The same of something that is so or not. */
  Term looseTruth() {
    return loosened(truth());
  }

  private Term loosened(Term unknown) {
    loose.add(unknown);
    return unknown;
  }

  /** A whole number from the one to the other, themselves included. */
  Term whole(BigInteger least, BigInteger most) {
    var unknown = whole();
    know(unknown, all(atMost(number(least), unknown), atMost(unknown, number(most))));
    return unknown;
  }

  /** This too is always so of the unknown. */
  void know(Term unknown, Term what) {
    known.merge(unknown, what, this::all);
  }

  /** An example that says the unknown says what stands in the other term too. */
  void join(Term unknown, Term other) {
    companions.put(unknown, other);
  }

  Term number(BigInteger number) {
    return number.signum() < 0 ? script.term("-", script.numeral(number.negate())) : script.numeral(number);
  }

  Term number(long number) {
    return number(BigInteger.valueOf(number));
  }

  Term truth(boolean isSo) {
    return isSo ? yes : no;
  }

  Term all(Term... of) {
    return all(List.of(of));
  }

  Term all(Collection<Term> of) {
    return joined("and", of, yes, no);
  }

  Term any(Term... of) {
    return any(List.of(of));
  }

  Term any(Collection<Term> of) {
    return joined("or", of, no, yes);
  }

  /** @param nothing what may be left out @param everything what makes the rest not matter */
  private Term joined(String how, Collection<Term> of, Term nothing, Term everything) {
    var left = new LinkedHashSet<>(of);
    left.remove(nothing);
    if (left.contains(everything)) {
      return everything;
    }
    return switch (left.size()) {
      case 0 -> nothing;
      case 1 -> left.iterator().next();
      default -> script.term(how, left.toArray(Term[]::new));
    };
  }

  Term not(Term term) {
    if (term == yes || term == no) {
      return term == yes ? no : yes;
    }
    return isNot(term) ? ((ApplicationTerm) term).getParameters()[0] : script.term("not", term);
  }

  private static boolean isNot(Term term) {
    return term instanceof ApplicationTerm application && application.getFunction().getName().equals("not");
  }

  Term implies(Term when, Term then) {
    return any(not(when), then);
  }

  Term atMost(Term one, Term other) {
    return one == other ? yes : script.term("<=", one, other);
  }

  Term less(Term one, Term other) {
    return one == other ? no : script.term("<", one, other);
  }

  Term same(Term one, Term other) {
    return one == other ? yes : script.term("=", one, other);
  }

  Term choose(Term when, Term then, Term otherwise) {
    if (when == yes || then == otherwise) {
      return then;
    }
    return when == no ? otherwise : script.term("ite", when, then, otherwise);
  }

  Term plus(Collection<Term> of) {
    return switch (of.size()) {
      case 0 -> number(0);
      case 1 -> of.iterator().next();
      default -> script.term("+", of.toArray(Term[]::new));
    };
  }

  Term minus(Term from, Term what) {
    return script.term("-", from, what);
  }

  Term times(BigInteger factor, Term term) {
    return factor.equals(BigInteger.ONE) ? term : script.term("*", number(factor), term);
  }

  /** The largest whole number that is not more than the term by a positive number. */
  Term floor(Term term, BigInteger by) {
    return by.equals(BigInteger.ONE) ? term : script.term("div", term, number(by));
  }

  /** What is left over then; never negative. */
  Term rest(Term term, BigInteger by) {
    return script.term("mod", term, number(by));
  }

  /** Whether this can be so; undecided where that takes more than so many milliseconds, all that is said to the solver included. */
  Decision decide(Term claim, long milliseconds) {
    if (claim == no) {
      return new Decision.Impossible();
    }
    hearing.accept(claim);
    deadline.in(milliseconds);
    var about = about(claim);
    script.push(1);
    try {
      return areSaid(about.values()) && areSaid(List.of(claim)) ? checked(about.keySet()) : new Decision.Undecided();
    } catch (SMTLIBException ended) {
      if (!deadline.isTerminationRequested()) {
        throw ended;
      }
      return new Decision.Undecided();
    } finally {
      deadline.off();
      script.pop(1);
    }
  }

  /** Whether there was time to. */
  private boolean areSaid(Collection<Term> all) {
    for (var term : all) {
      if (deadline.isTerminationRequested()) {
        return false;
      }
      script.assertTerm(term);
    }
    return !deadline.isTerminationRequested();
  }

  /** What is possible is undecided where there is no time left to say how. */
  private Decision checked(Set<Term> unknowns) {
    return switch (script.checkSat()) {
      case SAT -> deadline.isTerminationRequested() ? new Decision.Undecided() : new Decision.Possible(new Example(script.getModel(), unknowns));
      case UNSAT -> new Decision.Impossible();
      case UNKNOWN -> new Decision.Undecided();
    };
  }

  /** From now on each claim that is put to the solver is told first. */
  void hear(Consumer<Term> by) {
    hearing = by;
  }

  /** The unknowns that a claim is about, with what is always so of each. */
  Map<Term, Term> about(Term claim) {
    var about = new LinkedHashMap<Term, Term>();
    unknownsIn(claim, true).forEach(unknown -> about.put(unknown, known.get(unknown)));
    return about;
  }

  /** Those that stand in the term. @param further those too that stand in what is known of them */
  private Set<Term> unknownsIn(Term claim, boolean further) {
    var found = new LinkedHashSet<Term>();
    var seen = new LinkedHashSet<Term>();
    var left = new ArrayDeque<Term>(List.of(claim));
    while (!left.isEmpty()) {
      var term = left.pop();
      if (term instanceof ApplicationTerm application && seen.add(term)) {
        left.addAll(List.of(application.getParameters()));
        if (known.containsKey(term)) {
          found.add(term);
          left.addAll(further ? List.of(known.get(term), companions.getOrDefault(term, yes)) : List.of());
        }
      }
    }
    return found;
  }

  private static BigInteger whole(Term value) {
    if (value instanceof ApplicationTerm application && application.getFunction().getName().equals("-")) {
      return whole(application.getParameters()[0]).negate();
    }
    return switch (((ConstantTerm) value).getValue()) {
      case BigInteger number -> number;
      case Rational number -> number.numerator();
      case Object other -> throw new IllegalStateException("No whole number: " + other);
    };
  }
}
