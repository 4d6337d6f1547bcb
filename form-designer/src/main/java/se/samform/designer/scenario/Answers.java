package se.samform.designer.scenario;

import java.util.Optional;
import java.util.function.Function;
import se.samform.designer.analysis.Solving;
import se.samform.designer.analysis.Witness;

/** Finds answers that close a gap, such as can be handed in where there are any. Empty where there are none, or none were found. */
@FunctionalInterface
public interface Answers extends Function<Gap, Optional<Witness>> {

  /** None are found. */
  Answers NONE = gap -> Optional.empty();

  static Answers by(Solving solving) {
    return gap -> gap.wanted().flatMap(wanted -> solving.answers(wanted.condition(), wanted.holds(), wanted.group()));
  }
}
