package se.samform.core.form;

import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * One of the things to choose from.
 *
 * @param shown when it can be chosen; an answer that is an option not shown counts nowhere
 */
public record Option(String id, LocalText label, LocalText hint, Condition shown) {

  /** One that can always be chosen. */
  public Option(String id, LocalText label, LocalText hint) {
    this(id, label, hint, Condition.ALWAYS);
  }
}
