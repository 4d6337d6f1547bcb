package se.samform.core.answer;

import java.time.LocalTime;
import java.util.Optional;

/** Times of day as people type them: 7:30, 07:30, 07.30 and 0730; midnight at the end of the day is 00:00. */
public final class TypedTime {

  private TypedTime() {}

  /** The time, or in which way it is none. */
  sealed interface Typed {
    record Time(LocalTime time) implements Typed {}

    record NoTime(Malformation kind) implements Typed {}
  }

  static Typed read(String typed) {
    return digits(Characters.trimmed(typed)).map(TypedTime::time).orElse(new Typed.NoTime(Malformation.NOT_A_TIME));
  }

  /** As a browser's field for times wants it; what is no time stays as it was typed. */
  public static String forBrowser(String typed) {
    return read(typed) instanceof Typed.Time time ? time.time().toString() : typed;
  }

  private static Typed time(String digits) {
    int hour = Characters.number(digits, 0, 2);
    int minute = Characters.number(digits, 2, 4);
    return hour > 23 || minute > 59 ? new Typed.NoTime(Malformation.NO_SUCH_TIME) : new Typed.Time(LocalTime.of(hour, minute));
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
