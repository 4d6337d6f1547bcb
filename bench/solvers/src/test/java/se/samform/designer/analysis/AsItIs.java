package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.HashMap;

/** SMTInterpol, as the analysis asks it. */
final class AsItIs implements Decider {

  @Override
  public Reply decide(Asked asked, long milliseconds) {
    return switch (asked.terms().decide(asked.claim(), milliseconds)) {
      case Terms.Decision.Impossible impossible -> Reply.of(Reply.Said.IMPOSSIBLE);
      case Terms.Decision.Undecided undecided -> Reply.of(Reply.Said.UNDECIDED);
      case Terms.Decision.Possible(var example) -> {
        var values = new HashMap<Term, BigInteger>();
        asked.about().keySet().forEach(unknown -> values.put(unknown, value(unknown, example)));
        yield new Reply(Reply.Said.POSSIBLE, values);
      }
    };
  }

  private static BigInteger value(Term unknown, Terms.Example example) {
    return !Telling.isTruth(unknown) ? example.number(unknown) : example.isSo(unknown) ? BigInteger.ONE : BigInteger.ZERO;
  }
}
