package se.samform.core.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.form.DateQuestion;

/** Reads 2027-08-17 and 20270817. */
final class DateReader extends SingleReader {

  private final DateQuestion question;

  DateReader(DateQuestion question) {
    this.question = question;
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    var digits = digits(Characters.trimmed(typed));
    return digits.isPresent() ? day(at, digits.get(), facts) : malformed(at, Malformation.NOT_A_DATE);
  }

  private Reading day(String at, String digits, Facts facts) {
    try {
      return within(at, LocalDate.of(Characters.number(digits, 0, 4), Characters.number(digits, 4, 6), Characters.number(digits, 6, 8)), facts);
    } catch (DateTimeException e) {
      return malformed(at, Malformation.NO_SUCH_DAY);
    }
  }

  private Reading within(String at, LocalDate date, Facts facts) {
    var earliest = question.min().map(bound -> bound.on(facts.today()));
    if (earliest.isPresent() && date.isBefore(earliest.get())) {
      return new Reading.Refused(new Problem.TooEarly(at, earliest.get()));
    }
    var latest = question.max().map(bound -> bound.on(facts.today()));
    if (latest.isPresent() && date.isAfter(latest.get())) {
      return new Reading.Refused(new Problem.TooLate(at, latest.get()));
    }
    return new Reading.Read(new Answer.Date(date));
  }

  private static Optional<String> digits(String text) {
    boolean isHyphenated = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    var digits = isHyphenated ? text.substring(0, 4) + text.substring(5, 7) + text.substring(8) : text;
    return digits.length() == 8 && Characters.isAllDigits(digits) ? Optional.of(digits) : Optional.empty();
  }
}
