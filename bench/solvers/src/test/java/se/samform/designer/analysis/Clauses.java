package se.samform.designer.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sat4j.core.VecInt;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/** Gates, written as clauses; a literal is a number, its opposite the negative of it. Those whose inputs are known are none. */
final class Clauses {

  static final int YES = 1;
  static final int NO = -1;

  private final ISolver solver;
  private final BitSet model = new BitSet();
  private final Map<List<Integer>, Integer> both = new HashMap<>();
  private final Map<List<Integer>, Integer> either = new HashMap<>();

  /** Already while it was written down. */
  static final class Contradicted extends RuntimeException {

    Contradicted() {
      super(null, null, false, false);
    }
  }

  Clauses(ISolver solver) {
    this.solver = solver;
    add(fresh());
  }

  int fresh() {
    return solver.nextFreeVarId(true);
  }

  boolean isSo(int literal) {
    return model.get(Math.abs(literal)) == literal > 0;
  }

  /** Whether there is an example, which is kept. */
  boolean isPossible(long milliseconds) throws TimeoutException {
    solver.setTimeoutMs(milliseconds);
    boolean isPossible = solver.isSatisfiable();
    if (isPossible) {
      IntStream.of(solver.model()).filter(literal -> literal > 0).forEach(model::set);
    }
    return isPossible;
  }

  void add(int... literals) {
    try {
      solver.addClause(new VecInt(literals));
    } catch (ContradictionException contradiction) {
      throw new Contradicted();
    }
  }

  int all(List<Integer> of) {
    if (of.contains(NO)) {
      return NO;
    }
    var left = of.stream().filter(literal -> literal != YES).distinct().toList();
    if (left.size() < 2) {
      return left.isEmpty() ? YES : left.getFirst();
    }
    int all = fresh();
    left.forEach(literal -> add(-all, literal));
    add(IntStream.concat(IntStream.of(all), left.stream().mapToInt(literal -> -literal)).toArray());
    return all;
  }

  int any(List<Integer> of) {
    return -all(of.stream().map(literal -> -literal).toList());
  }

  int both(int one, int other) {
    if (one == -other) {
      return NO;
    }
    return both.computeIfAbsent(List.of(Math.min(one, other), Math.max(one, other)), this::all);
  }

  /** But not both. */
  int either(int one, int other) {
    if (Math.abs(one) == YES || Math.abs(other) == YES) {
      return Math.abs(one) == YES ? other * -one : one * -other;
    }
    if (Math.abs(one) == Math.abs(other)) {
      return one == other ? NO : YES;
    }
    int sign = Integer.signum(one) * Integer.signum(other);
    int least = Math.min(Math.abs(one), Math.abs(other));
    int most = Math.max(Math.abs(one), Math.abs(other));
    return sign * either.computeIfAbsent(List.of(least, most), pair -> newEither(least, most));
  }

  private int newEither(int one, int other) {
    int either = fresh();
    add(-either, one, other);
    add(-either, -one, -other);
    add(either, -one, other);
    add(either, one, -other);
    return either;
  }

  int choose(int when, int then, int otherwise) {
    if (then == otherwise || Math.abs(when) == YES) {
      return when == NO ? otherwise : then;
    }
    return -both(-both(when, then), -both(-when, otherwise));
  }

  /** At least two of them. */
  int most(int one, int other, int third) {
    return -both(-both(one, other), -both(third, -both(-one, -other)));
  }
}
