package se.samform.designer.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds answers that close a gap: raw texts by path, complete where that can be. Empty where there are none, or none were found. */
@FunctionalInterface
public interface Answers extends Function<Gap, Optional<Map<String, List<String>>>> {

  /** None are found. */
  Answers NONE = gap -> Optional.empty();
}
