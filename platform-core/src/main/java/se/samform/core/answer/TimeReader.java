package se.samform.core.answer;

import java.time.LocalTime;
import java.util.Optional;
import se.samform.core.form.TimeQuestion;

/** Reads 7:30, 07:30, 07.30 and 0730; midnight at the end of the day is 00:00. */
final class TimeReader extends SingleReader {

  private final TimeQuestion question;

  TimeReader(TimeQuestion question) {
    this.question = question;
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    return digits(Characters.trimmed(typed)).map(digits -> time(at, digits)).orElseGet(() -> malformed(at, Malformation.NOT_A_TIME));
  }

  private Reading time(String at, String digits) {
    int hour = Characters.number(digits, 0, 2);
    int minute = Characters.number(digits, 2, 4);
    return hour > 23 || minute > 59 ? malformed(at, Malformation.NO_SUCH_TIME) : within(at, LocalTime.of(hour, minute));
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

  /** Four digits; browsers that send seconds send none but 00. */
  private static Optional<String> digits(String text) {
    var whole = text.length() == 8 && text.endsWith(":00") ? text.substring(0, 5) : text;
    int sign = Math.max(whole.indexOf(':'), whole.indexOf('.'));
    var digits = sign < 0 ? whole : whole.substring(0, sign) + whole.substring(sign + 1);
    boolean isWhole = sign < 0 ? digits.length() == 4 : sign == digits.length() - 2 && sign > 0 && sign < 3;
    var padded = digits.length() == 3 ? "0" + digits : digits;
    return isWhole && Characters.isAllDigits(padded) ? Optional.of(padded) : Optional.empty();
  }
}
