package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.HashMap;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;

/** Choco: a model for each question, as it can't take constraints back. */
final class ByChoco implements Decider {

  private final boolean learns;
  private long telling;

  /** @param learns from what failed, which Choco 5 does where it is told to */
  ByChoco(boolean learns) {
    this.learns = learns;
  }

  @Override
  public Reply decide(Asked asked, long milliseconds) {
    long begun = Timed.processor();
    var model = new Model(Settings.init().setLCG(learns).setWarnUser(false));
    var told = new ChocoTelling(model, asked);
    try {
      asked.all().forEach(term -> told.mustBe(told.truth(term)));
      telling = Timed.processor() - begun;
    } catch (Beyond beyond) {
      return Reply.of(Reply.Said.BEYOND);
    }
    var solver = model.getSolver();
    solver.limitTime(milliseconds);
    if (solver.solve()) {
      var values = new HashMap<Term, BigInteger>();
      asked.about().keySet().forEach(unknown -> values.put(unknown, BigInteger.valueOf(told.value(unknown))));
      return new Reply(Reply.Said.POSSIBLE, values);
    }
    return Reply.of(solver.isStopCriterionMet() ? Reply.Said.UNDECIDED : Reply.Said.IMPOSSIBLE);
  }

  @Override
  public long telling() {
    return telling;
  }
}
