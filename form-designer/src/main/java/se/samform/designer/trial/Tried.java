package se.samform.designer.trial;

import java.util.Optional;
import se.samform.core.text.LocalText;

/**
 * What came of trying something.
 *
 * @param trial as it stands now; what the rules refused stands in it too, as refused
 * @param refused why it could not be done
 */
public record Tried(Trial trial, Optional<LocalText> refused) {

  public boolean isDone() {
    return refused.isEmpty();
  }
}
