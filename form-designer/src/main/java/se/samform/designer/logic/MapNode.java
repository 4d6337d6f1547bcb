package se.samform.designer.logic;

import java.util.Optional;
import se.samform.core.text.LocalText;

/**
 * Something on the map of a form.
 *
 * @param id {@code question/reason}, {@code table/distance-limit}, {@code route/0}, {@code step/child}
 * @param step the id of the step that it stands in
 */
public record MapNode(String id, Kind kind, LocalText name, Optional<String> step) {

  /** What it is. */
  public enum Kind {
    QUESTION,
    CALCULATED,
    STOP,
    /** Text alone. */
    TEXT,
    STEP,
    TABLE,
    ROUTE
  }
}
