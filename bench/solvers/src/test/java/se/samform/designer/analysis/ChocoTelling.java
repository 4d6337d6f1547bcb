package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** In Choco's bounded integers, with a truth for each constraint. */
final class ChocoTelling extends Telling<BoolVar, Sum> {

  private static final BigInteger LARGEST = BigInteger.valueOf(IntVar.MAX_INT_BOUND);

  private final Model model;
  private final Asked asked;

  ChocoTelling(Model model, Asked asked) {
    this.model = model;
    this.asked = asked;
  }

  void mustBe(BoolVar so) {
    model.addClauseTrue(so);
  }

  int value(Term unknown) {
    return isTruth(unknown) ? truth(unknown).getValue() : number(unknown).value();
  }

  private IntVar whole(Span span) {
    return model.intVar(fitting(span.least()), fitting(span.most()), fitting(span.most().subtract(span.least())) > 4_000);
  }

  private static int fitting(BigInteger number) {
    if (number.abs().compareTo(LARGEST) > 0) {
      throw new Beyond("too large");
    }
    return number.intValueExact();
  }

  private IntVar variable(Sum sum) {
    if (sum.more().signum() == 0 && sum.factors().size() == 1 && sum.factors().containsValue(BigInteger.ONE)) {
      return sum.factors().keySet().iterator().next();
    }
    return whole(sum);
  }

  private void mustBeZero(Sum sum) {
    if (!sum.factors().isEmpty()) {
      model.post(compared(sum, "="));
    }
  }

  private Constraint compared(Sum sum, String how) {
    fitting(sum.reach());
    var variables = sum.factors().keySet().toArray(IntVar[]::new);
    var factors = sum.factors().values().stream().mapToInt(ChocoTelling::fitting).toArray();
    return model.scalar(variables, factors, how, fitting(sum.more().negate()));
  }

  private BoolVar reified(Sum sum, String how) {
    if (sum.factors().size() == 1) {
      return ofOne(sum.factors().keySet().iterator().next(), sum.factors().values().iterator().next().signum(), fitting(sum.more().negate()), how);
    }
    var constraint = compared(sum, how);
    return constraint.getPropagators().length > 0 ? constraint.reify() : model.arithm(whole(sum), how, 0).reify();
  }

  /** One times the variable, or minus one times. */
  private BoolVar ofOne(IntVar variable, int sign, int limit, String how) {
    var is = model.boolVar();
    switch (how) {
      case "=" -> model.reifyXeqC(variable, sign * limit, is);
      case String atMost when sign > 0 -> model.reifyXltC(variable, limit + 1, is);
      case String atMost -> model.reifyXgtC(variable, -limit - 1, is);
    }
    return is;
  }

  /** One that is always the sum. */
  private IntVar whole(Sum sum) {
    var whole = whole(sum.span());
    mustBeZero(sum.minus(Sum.of(whole)));
    return whole;
  }

  @Override
  BoolVar truth(boolean isSo) {
    return model.boolVar(isSo);
  }

  @Override
  BoolVar unknownTruth(Term unknown) {
    return model.boolVar();
  }

  @Override
  BoolVar all(List<BoolVar> of) {
    var all = model.boolVar();
    model.addClausesBoolAndArrayEqVar(of.toArray(BoolVar[]::new), all);
    return all;
  }

  @Override
  BoolVar any(List<BoolVar> of) {
    var any = model.boolVar();
    model.addClausesBoolOrArrayEqVar(of.toArray(BoolVar[]::new), any);
    return any;
  }

  @Override
  BoolVar not(BoolVar of) {
    return of.not();
  }

  @Override
  BoolVar sameTruth(BoolVar one, BoolVar other) {
    return any(List.of(all(List.of(one, other)), all(List.of(one.not(), other.not()))));
  }

  @Override
  BoolVar atMost(Sum one, Sum other) {
    var left = one.minus(other).reduced();
    var span = left.span();
    return span.most().signum() <= 0 || span.least().signum() > 0 ? truth(span.most().signum() <= 0) : reified(left, "<=");
  }

  @Override
  BoolVar same(Sum one, Sum other) {
    var left = one.minus(other);
    if (left.factors().isEmpty()) {
      return truth(left.more().signum() == 0);
    }
    return left.isEverZero() ? reified(left.reduced(), "=") : truth(false);
  }

  @Override
  Sum number(BigInteger number) {
    return Sum.of(number);
  }

  @Override
  Sum unknownNumber(Term unknown) {
    return Sum.of(whole(Span.of(unknown, asked)));
  }

  @Override
  Sum plus(List<Sum> of) {
    return Sum.of(of);
  }

  @Override
  Sum times(BigInteger factor, Sum of) {
    return of.times(factor);
  }

  @Override
  Sum choose(BoolVar when, Sum then, Sum otherwise) {
    var chosen = whole(then.span().hull(otherwise.span()));
    model.element(chosen, new IntVar[] {variable(otherwise), variable(then)}, when, 0).post();
    return Sum.of(chosen);
  }

  @Override
  Sum quotient(Sum of, BigInteger by) {
    return Sum.of(parts(of, by)[0]);
  }

  @Override
  Sum rest(Sum of, BigInteger by) {
    return Sum.of(parts(of, by)[1]);
  }

  private IntVar[] parts(Sum of, BigInteger by) {
    var quotient = whole(of.span().quotient(by));
    var rest = whole(Span.rests(by));
    mustBeZero(of.minus(Sum.of(List.of(Sum.of(quotient).times(by), Sum.of(rest)))));
    return new IntVar[] {quotient, rest};
  }
}
