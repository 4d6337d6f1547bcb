package se.samform.core.ui;

import java.util.List;

/**
 * An option of a choice.
 *
 * @param elementId the first option has the question's own, so that a link to the question ends in a field
 * @param revealed the questions that this answer brings, shown right below it
 */
public record OptionView(
    String elementId, String value, Phrase label, Phrase hint, boolean chosen, List<QuestionView> revealed) {

  public OptionView {
    revealed = List.copyOf(revealed);
  }

  OptionView with(List<QuestionView> others) {
    return new OptionView(elementId, value, label, hint, chosen, others);
  }

  public String hintId() {
    return elementId + "_about";
  }
}
