package se.samform.core.answer.json;

import java.util.List;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Fault;

/** Answers that could be read, or what is wrong with the JSON; whether the answers are right is for the evaluation. */
public sealed interface AnswersResult {

  record Read(RawAnswers answers) implements AnswersResult {}

  /** At least one. */
  record Faulty(List<Fault> faults) implements AnswersResult {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
