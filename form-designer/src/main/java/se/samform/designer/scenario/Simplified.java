package se.samform.designer.scenario;

import java.util.List;
import se.samform.core.logic.Condition;

/** The same condition without the parts that say nothing, so that two ways to one change are one. */
final class Simplified {

  private Simplified() {}

  static Condition of(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> always;
      case Condition.All(var of) -> all(of.stream().map(Simplified::of).filter(part -> !part.equals(Condition.ALWAYS)).toList());
      case Condition.Any(var of) -> any(of.stream().map(Simplified::of).filter(part -> !part.equals(Condition.NEVER)).toList());
      case Condition.Not(var inner) -> not(of(inner));
      case Condition.Some(var group, var where) -> where.equals(Condition.NEVER) ? Condition.NEVER : new Condition.Some(group, of(where));
      case Condition.Answered answered -> answered;
      case Condition.Compare compare -> compare;
    };
  }

  private static Condition all(List<Condition> of) {
    if (of.contains(Condition.NEVER)) {
      return Condition.NEVER;
    }
    return switch (of.size()) {
      case 0 -> Condition.ALWAYS;
      case 1 -> of.getFirst();
      default -> new Condition.All(of);
    };
  }

  private static Condition any(List<Condition> of) {
    if (of.contains(Condition.ALWAYS)) {
      return Condition.ALWAYS;
    }
    return of.size() == 1 ? of.getFirst() : new Condition.Any(of);
  }

  private static Condition not(Condition inner) {
    if (inner.equals(Condition.ALWAYS)) {
      return Condition.NEVER;
    }
    if (inner.equals(Condition.NEVER)) {
      return Condition.ALWAYS;
    }
    return inner instanceof Condition.Not(var twice) ? twice : new Condition.Not(inner);
  }
}
