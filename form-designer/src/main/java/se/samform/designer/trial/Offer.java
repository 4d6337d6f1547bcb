package se.samform.designer.trial;

import java.util.Optional;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.text.LocalText;

/**
 * Something that may be done to a case as it stands.
 *
 * @param refused why the rules would not have it; empty where they would
 */
public record Offer(Who who, Act act, LocalText title, Optional<LocalText> refused) {

  public boolean isAllowed() {
    return refused.isEmpty();
  }
}
