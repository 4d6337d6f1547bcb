package se.samform.core.answer;

import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Question;

/**
 * A question with its answer as it was handed in.
 *
 * @param label the question's name, after those of the rows that it stands in: "Resa 2: Antal kilometer"
 * @param path where it stood: its id, after the paths of those rows
 */
public record AnsweredQuestion(Question question, String label, Answer answer, String path) {

  public boolean isCalculated() {
    return question instanceof CalculatedValue;
  }
}
