package se.samform.core.form;

import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * What every question has.
 *
 * @param required when it must be answered; {@link Condition#ALWAYS} is the normal case
 * @param shown when it is asked; an answer to a question that is not shown counts nowhere
 * @param readOnly when it is told and not asked: what counts then is what stands there {@link Initially}
 */
public record Ask(
    String id,
    Phrasing phrasing,
    Condition required,
    Condition shown,
    Condition readOnly,
    Privacy privacy,
    Initially initially,
    Afterwards afterwards) {

  /** A required question that is always shown and has a label only. */
  public static Ask of(String id, LocalText label) {
    return of(id, Phrasing.of(label));
  }

  /** The same, with more words. */
  public static Ask of(String id, Phrasing phrasing) {
    return new Ask(
        id, phrasing, Condition.ALWAYS, Condition.ALWAYS, Condition.NEVER, Privacy.PLAIN, Initially.BLANK,
        Afterwards.USUAL);
  }

  public Ask with(Phrasing other) {
    return new Ask(id, other, required, shown, readOnly, privacy, initially, afterwards);
  }

  public Ask with(Privacy other) {
    return new Ask(id, phrasing, required, shown, readOnly, other, initially, afterwards);
  }

  public Ask with(Initially other) {
    return new Ask(id, phrasing, required, shown, readOnly, privacy, other, afterwards);
  }

  public Ask with(Afterwards other) {
    return new Ask(id, phrasing, required, shown, readOnly, privacy, initially, other);
  }

  public Ask withRequired(Condition condition) {
    return new Ask(id, phrasing, condition, shown, readOnly, privacy, initially, afterwards);
  }

  public Ask withShown(Condition condition) {
    return new Ask(id, phrasing, required, condition, readOnly, privacy, initially, afterwards);
  }

  public Ask withReadOnly(Condition condition) {
    return new Ask(id, phrasing, required, shown, condition, privacy, initially, afterwards);
  }

  /** The short name, or the label where there is none. */
  public LocalText name() {
    return phrasing.shortName().isEmpty() ? phrasing.label() : phrasing.shortName();
  }

  /** The name in what is handed to other systems. */
  public String exportName() {
    return afterwards.exportName().isEmpty() ? id : afterwards.exportName();
  }

  public boolean isSensitive() {
    return privacy == Privacy.SENSITIVE;
  }

  public boolean isSearchable() {
    return privacy == Privacy.SEARCHABLE;
  }
}
