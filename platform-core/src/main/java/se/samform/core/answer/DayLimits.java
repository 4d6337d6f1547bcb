package se.samform.core.answer;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.form.DateBound;

/** The limits of a day, counted from the day on which somebody answers. */
record DayLimits(Optional<DateBound> min, Optional<DateBound> max) {

  /** What was typed as a day within the limits, or what is wrong with it. */
  Reading read(String at, String typed, Facts facts) {
    return switch (TypedDay.read(typed)) {
      case TypedDay.Typed.Day(LocalDate date) -> within(at, date, facts);
      case TypedDay.Typed.NoDay(Malformation kind) -> new Reading.Refused(new Problem.Malformed(at, kind));
    };
  }

  private Reading within(String at, LocalDate date, Facts facts) {
    var earliest = min.map(bound -> bound.on(facts.today()));
    if (earliest.isPresent() && date.isBefore(earliest.get())) {
      return new Reading.Refused(new Problem.TooEarly(at, earliest.get()));
    }
    var latest = max.map(bound -> bound.on(facts.today()));
    if (latest.isPresent() && date.isAfter(latest.get())) {
      return new Reading.Refused(new Problem.TooLate(at, latest.get()));
    }
    return new Reading.Read(new Answer.Date(date));
  }
}
