package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.AnswerTexts;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.Reading;
import se.samform.core.form.Question;

/** What stands in a question that is told and not asked: its default, as it is read. */
final class Told {

  /** Limits that count from today are left alone. */
  private static final Facts SOME_DAY = new Facts(LocalDate.of(2000, 1, 1));

  private Told() {}

  /** Without regard to limits of days; empty where there is no default, and where it reads as no answer. */
  static Optional<Answer> of(Question question) {
    AnswerTexts everywhere = path -> question.ask().initially().texts();
    return !question.ask().initially().texts().isEmpty()
        && AnswerReader.of(Limitless.ofDays(question)).read(question.id(), new Given(everywhere, SOME_DAY)) instanceof Reading.Read(Answer answer)
        ? Optional.of(answer)
        : Optional.empty();
  }
}
