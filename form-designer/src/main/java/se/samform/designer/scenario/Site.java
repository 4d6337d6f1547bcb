package se.samform.designer.scenario;

import java.util.Optional;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * A condition of a definition, or a part of one.
 *
 * @param at where it stands
 * @param whole where the condition stands that it is a part of; the same for one as a whole
 * @param group in whose rows it is asked; empty outside all groups
 * @param of whose condition it is, as people call it
 */
record Site(String at, String whole, Condition condition, Optional<String> group, LocalText of) {

  boolean isWhole() {
    return at.equals(whole);
  }
}
