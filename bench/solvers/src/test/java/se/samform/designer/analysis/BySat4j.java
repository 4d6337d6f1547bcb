package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.HashMap;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.TimeoutException;

/** Sat4j: everything as clauses, numbers as bits; a solver for each question, as the bounds are each question's own. */
final class BySat4j implements Decider {

  private long telling;

  @Override
  public Reply decide(Asked asked, long milliseconds) {
    long begun = Timed.processor();
    var clauses = new Clauses(SolverFactory.newDefault());
    var told = new Bits(clauses, asked);
    try {
      asked.all().forEach(term -> told.mustBe(told.truth(term)));
      telling = Timed.processor() - begun;
      if (!clauses.isPossible(milliseconds)) {
        return Reply.of(Reply.Said.IMPOSSIBLE);
      }
      var values = new HashMap<Term, BigInteger>();
      asked.about().keySet().forEach(unknown -> values.put(unknown, told.value(unknown)));
      return new Reply(Reply.Said.POSSIBLE, values);
    } catch (Beyond beyond) {
      return Reply.of(Reply.Said.BEYOND);
    } catch (Clauses.Contradicted contradicted) {
      return Reply.of(Reply.Said.IMPOSSIBLE);
    } catch (TimeoutException tooLong) {
      return Reply.of(Reply.Said.UNDECIDED);
    }
  }

  @Override
  public long telling() {
    return telling;
  }
}
