package se.samform.core.answer;

import java.time.LocalTime;
import se.samform.core.form.TimeQuestion;

/** Reads a time of the day within its limits. */
final class TimeReader extends SingleReader {

  private final TimeQuestion question;

  TimeReader(TimeQuestion question) {
    this.question = question;
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    return switch (TypedTime.read(typed)) {
      case TypedTime.Typed.Time(LocalTime time) -> within(at, time);
      case TypedTime.Typed.NoTime(Malformation kind) -> malformed(at, kind);
    };
  }

  private Reading within(String at, LocalTime time) {
    if (question.min().isPresent() && time.isBefore(question.min().get())) {
      return new Reading.Refused(new Problem.BeforeTime(at, question.min().get()));
    }
    if (question.max().isPresent() && time.isAfter(question.max().get())) {
      return new Reading.Refused(new Problem.AfterTime(at, question.max().get()));
    }
    return new Reading.Read(new Answer.Time(time));
  }
}
