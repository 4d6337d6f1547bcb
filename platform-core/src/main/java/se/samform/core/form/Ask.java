package se.samform.core.form;

import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * What every question has.
 *
 * @param label the question as a person would ask it
 * @param hint one or two sentences below; may be empty
 * @param required when it must be answered; {@link Condition#ALWAYS} is the normal case
 * @param shown when it is asked; an answer to a question that is not shown counts nowhere
 * @param shortName a few words for review, receipt and exports; empty means the label
 * @param whenMissing what to say when a required answer is missing; empty means a sentence made from the label
 */
public record Ask(
    String id,
    LocalText label,
    LocalText hint,
    Condition required,
    Condition shown,
    Privacy privacy,
    LocalText shortName,
    LocalText whenMissing) {

  /** A required question that is always shown and has a label only. */
  public static Ask of(String id, LocalText label) {
    return new Ask(
        id, label, LocalText.NONE, Condition.ALWAYS, Condition.ALWAYS, Privacy.PLAIN, LocalText.NONE, LocalText.NONE);
  }

  public Ask withRequired(Condition condition) {
    return new Ask(id, label, hint, condition, shown, privacy, shortName, whenMissing);
  }

  public Ask withShown(Condition condition) {
    return new Ask(id, label, hint, required, condition, privacy, shortName, whenMissing);
  }

  /** The short name, or the label where there is none. */
  public LocalText name() {
    return shortName.isEmpty() ? label : shortName;
  }

  public boolean isSensitive() {
    return privacy == Privacy.SENSITIVE;
  }

  public boolean isSearchable() {
    return privacy == Privacy.SEARCHABLE;
  }
}
