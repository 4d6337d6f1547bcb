package se.samform.core.logic;

import java.time.LocalDate;
import se.samform.core.answer.Answer;

/**
 * The answers while they are being worked out, by question number. Inside this package null says missing: one check per
 * comparison, and no object.
 */
final class Slots {

  /** Whole answers that count. */
  final Answer[] answers;

  /** The same, but of a person with some wrong fields the fine ones are here. */
  final Answer[] comparable;

  final LocalDate today;

  Slots(int questions, LocalDate today) {
    this.answers = new Answer[questions];
    this.comparable = new Answer[questions];
    this.today = today;
  }

  void put(int question, Answer answer) {
    answers[question] = answer;
    comparable[question] = answer;
  }
}
