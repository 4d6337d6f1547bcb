package se.samform.designer.scenario;

import java.util.Optional;
import java.util.function.Function;
import se.samform.designer.analysis.Examples;
import se.samform.designer.analysis.Witness;

/** Finds answers that close a gap, such as can be handed in where there are any. Empty where there are none, or none were found. */
@FunctionalInterface
public interface Answers extends Function<Gap, Optional<Witness>> {

  /** None are found. */
  Answers NONE = gap -> Optional.empty();

  /** What the solver finds. */
  static Answers by(Examples examples) {
    return gap -> gap.wanted().flatMap(wanted -> examples.answers(wanted.condition(), wanted.holds(), wanted.group()));
  }
}
