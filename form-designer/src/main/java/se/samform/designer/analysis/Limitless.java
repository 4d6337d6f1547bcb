package se.samform.designer.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TimeQuestion;

/** A question as it would be without its limits. */
final class Limitless {

  private Limitless() {}

  /** Without limits that may count from today. */
  static Question ofDays(Question question) {
    return question instanceof DateQuestion ? of(question) : question;
  }

  /** The very same where it has none. */
  static Question of(Question question) {
    return switch (question) {
      case NumberQuestion q -> new NumberQuestion(q.ask(), q.decimals(), Optional.empty(), Optional.empty(), q.unit());
      case MoneyQuestion q -> new MoneyQuestion(q.ask(), q.currency(), Optional.empty(), Optional.empty());
      case DateQuestion q -> new DateQuestion(q.ask(), Optional.empty(), Optional.empty());
      case TimeQuestion q -> new TimeQuestion(q.ask(), Optional.empty(), Optional.empty());
      case DateRangeQuestion q -> new DateRangeQuestion(q.ask(), Optional.empty(), Optional.empty(), OptionalInt.empty(), q.open());
      case Question other -> other;
    };
  }
}
