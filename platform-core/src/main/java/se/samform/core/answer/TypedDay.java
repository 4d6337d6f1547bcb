package se.samform.core.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as people type them: 2027-08-17 and 20270817. */
public final class TypedDay {

  private TypedDay() {}

  /** The day, or in which way it is none. */
  sealed interface Typed {
    record Day(LocalDate date) implements Typed {}

    record NoDay(Malformation kind) implements Typed {}
  }

  static Typed read(String typed) {
    return digits(Characters.trimmed(typed)).map(TypedDay::day).orElse(new Typed.NoDay(Malformation.NOT_A_DATE));
  }

  /** As a browser's field for days wants it; what is no day stays as it was typed. */
  public static String forBrowser(String typed) {
    return read(typed) instanceof Typed.Day day ? day.date().toString() : typed;
  }

  private static Typed day(String digits) {
    try {
      return new Typed.Day(
          LocalDate.of(
              Characters.number(digits, 0, 4), Characters.number(digits, 4, 6), Characters.number(digits, 6, 8)));
    } catch (DateTimeException e) {
      return new Typed.NoDay(Malformation.NO_SUCH_DAY);
    }
  }

  private static Optional<String> digits(String text) {
    boolean isHyphenated = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    var digits = isHyphenated ? text.substring(0, 4) + text.substring(5, 7) + text.substring(8) : text;
    return digits.length() == 8 && Characters.isAllDigits(digits) ? Optional.of(digits) : Optional.empty();
  }
}
