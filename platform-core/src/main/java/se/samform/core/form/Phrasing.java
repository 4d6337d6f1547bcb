package se.samform.core.form;

import se.samform.core.text.LocalText;

/**
 * The words around a question.
 *
 * @param label the question as a person would ask it
 * @param hint one or two sentences below; may be empty
 * @param help more, for whoever asks for it; may be empty
 * @param example a right answer, told as one; may be empty
 * @param shortName a few words for review, receipt and exports; empty means the label
 * @param whenMissing what to say when a required answer is missing; empty means a sentence made from the label
 */
public record Phrasing(
    LocalText label, LocalText hint, LocalText help, LocalText example, LocalText shortName, LocalText whenMissing) {

  public static Phrasing of(LocalText label) {
    return new Phrasing(label, LocalText.NONE, LocalText.NONE, LocalText.NONE, LocalText.NONE, LocalText.NONE);
  }
}
