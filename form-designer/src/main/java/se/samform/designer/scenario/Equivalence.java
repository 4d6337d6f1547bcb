package se.samform.designer.scenario;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import se.samform.core.logic.Condition;
import se.samform.designer.analysis.Examples;

/** Tells conditions of one definition that come to the same whatever is answered: nobody can notice the one in place of the other. */
@FunctionalInterface
public interface Equivalence {

  /** Nothing is known to be the same. */
  Equivalence NONE = (original, changed, group) -> false;

  /** What the solver can tell; it is begun with where there is something to tell. */
  static Equivalence by(Supplier<Examples> examples) {
    var once = new ArrayList<Examples>();
    return (original, changed, group) -> {
      if (once.isEmpty()) {
        once.add(examples.get());
      }
      return once.getFirst().isSame(original, changed, group);
    };
  }

  /**
   * @param group in whose rows they are asked; empty outside all groups
   * @return false also where it can't be told
   */
  boolean isSame(Condition original, Condition changed, Optional<String> group);
}
