package se.samform.designer.scenario;

import java.util.Optional;
import se.samform.core.logic.Condition;
import se.samform.designer.analysis.Solving;

/** Tells conditions of one definition that come to the same whatever is answered: nobody can notice the one in place of the other. */
@FunctionalInterface
public interface Equivalence {

  /** Nothing is known to be the same. */
  Equivalence NONE = (original, changed, group) -> false;

  static Equivalence by(Solving solving) {
    return solving::isSame;
  }

  /**
   * @param group in whose rows they are asked; empty outside all groups
   * @return false also where it can't be told
   */
  boolean isSame(Condition original, Condition changed, Optional<String> group);
}
