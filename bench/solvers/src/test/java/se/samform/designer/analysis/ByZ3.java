package se.samform.designer.analysis;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.BoolSort;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.IntSort;
import com.microsoft.z3.Model;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;

/** Z3 by its own Java face: one solver for a form, each question between a push and a pop, as SMTInterpol is asked. */
final class ByZ3 extends Telling<Expr<BoolSort>, ArithExpr<IntSort>> implements Decider {

  private final Context context = new Context();
  private final Solver solver = context.mkSolver();
  private long telling;

  @Override
  public Reply decide(Asked asked, long milliseconds) {
    long begun = Timed.processor();
    var all = asked.all().stream().map(this::truth).toList();
    telling = Timed.processor() - begun;
    solver.push();
    try {
      all.forEach(solver::add);
      var limit = context.mkParams();
      limit.add("timeout", (int) milliseconds);
      solver.setParameters(limit);
      return switch (solver.check()) {
        case Status.SATISFIABLE -> possible(asked, solver.getModel());
        case Status.UNSATISFIABLE -> Reply.of(Reply.Said.IMPOSSIBLE);
        case Status.UNKNOWN -> Reply.of(Reply.Said.UNDECIDED);
      };
    } finally {
      solver.pop();
    }
  }

  private Reply possible(Asked asked, Model model) {
    var values = new HashMap<Term, BigInteger>();
    asked.about().keySet().forEach(unknown -> values.put(unknown, value(unknown, model)));
    return new Reply(Reply.Said.POSSIBLE, values);
  }

  private BigInteger value(Term unknown, Model model) {
    return Telling.isTruth(unknown)
        ? model.eval(truth(unknown), true).isTrue() ? BigInteger.ONE : BigInteger.ZERO
        : ((IntNum) model.eval(number(unknown), true)).getBigInteger();
  }

  @Override
  public long telling() {
    return telling;
  }

  @Override
  public void close() {
    context.close();
  }

  @Override
  Expr<BoolSort> truth(boolean isSo) {
    return context.mkBool(isSo);
  }

  @Override
  Expr<BoolSort> unknownTruth(Term unknown) {
    return context.mkBoolConst(name(unknown));
  }

  @Override
  Expr<BoolSort> all(List<Expr<BoolSort>> of) {
    return context.mkAnd(of.toArray(BoolExpr[]::new));
  }

  @Override
  Expr<BoolSort> any(List<Expr<BoolSort>> of) {
    return context.mkOr(of.toArray(BoolExpr[]::new));
  }

  @Override
  Expr<BoolSort> not(Expr<BoolSort> of) {
    return context.mkNot(of);
  }

  @Override
  Expr<BoolSort> sameTruth(Expr<BoolSort> one, Expr<BoolSort> other) {
    return context.mkIff(one, other);
  }

  @Override
  Expr<BoolSort> atMost(ArithExpr<IntSort> one, ArithExpr<IntSort> other) {
    return context.mkLe(one, other);
  }

  @Override
  Expr<BoolSort> same(ArithExpr<IntSort> one, ArithExpr<IntSort> other) {
    return context.mkEq(one, other);
  }

  @Override
  ArithExpr<IntSort> number(BigInteger number) {
    return context.mkInt(number.toString());
  }

  @Override
  ArithExpr<IntSort> unknownNumber(Term unknown) {
    return context.mkIntConst(name(unknown));
  }

  @Override
  @SuppressWarnings("unchecked")
  ArithExpr<IntSort> plus(List<ArithExpr<IntSort>> of) {
    return context.mkAdd(of.toArray(ArithExpr[]::new));
  }

  @Override
  ArithExpr<IntSort> times(BigInteger factor, ArithExpr<IntSort> of) {
    return context.mkMul(number(factor), of);
  }

  @Override
  ArithExpr<IntSort> choose(Expr<BoolSort> when, ArithExpr<IntSort> then, ArithExpr<IntSort> otherwise) {
    return (ArithExpr<IntSort>) context.mkITE(when, then, otherwise);
  }

  @Override
  ArithExpr<IntSort> quotient(ArithExpr<IntSort> of, BigInteger by) {
    return context.mkDiv(of, number(by));
  }

  @Override
  ArithExpr<IntSort> rest(ArithExpr<IntSort> of, BigInteger by) {
    return context.mkMod(of, number(by));
  }
}
