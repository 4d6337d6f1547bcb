package se.samform.core.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;

/** Reads 2027-08-17 and 20270817. */
final class DateReader extends SingleReader {

  private final Optional<DateBound> min;
  private final Optional<DateBound> max;

  DateReader(DateQuestion question) {
    this(question.min(), question.max());
  }

  DateReader(Optional<DateBound> min, Optional<DateBound> max) {
    this.min = min;
    this.max = max;
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    var text = Characters.trimmed(typed);
    int hyphen = isHyphenated(text) ? 1 : 0;
    return isDigitsBut(text, hyphen) ? day(at, text, hyphen, facts) : malformed(at, Malformation.NOT_A_DATE);
  }

  private static boolean isHyphenated(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  private static boolean isDigitsBut(String text, int hyphen) {
    return text.length() == 8 + 2 * hyphen
        && Characters.isAllDigits(text, 0, 4)
        && Characters.isAllDigits(text, 4 + hyphen, 6 + hyphen)
        && Characters.isAllDigits(text, 6 + 2 * hyphen, text.length());
  }

  private Reading day(String at, String text, int hyphen, Facts facts) {
    try {
      int month = Characters.number(text, 4 + hyphen, 6 + hyphen);
      int day = Characters.number(text, 6 + 2 * hyphen, text.length());
      var date = LocalDate.of(Characters.number(text, 0, 4), month, day);
      return DateBound.isWritable(date) ? within(at, date, facts) : malformed(at, Malformation.NO_SUCH_DAY);
    } catch (DateTimeException e) {
      return malformed(at, Malformation.NO_SUCH_DAY);
    }
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
