package se.samform.core.answer;

import se.samform.core.form.DateQuestion;

/** Reads a day within its limits. */
final class DateReader extends SingleReader {

  private final DayLimits limits;

  DateReader(DateQuestion question) {
    this.limits = new DayLimits(question.min(), question.max());
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    return limits.read(at, typed, facts);
  }
}
