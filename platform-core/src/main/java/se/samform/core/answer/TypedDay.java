package se.samform.core.answer;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as people type them: 2027-08-17 and 20270817. */
public final class TypedDay {

  private TypedDay() {}

  /** The day, or in which way it is none. */
  sealed interface Typed {
    record Day(LocalDate date) implements Typed {}

    record NoDay(Malformation kind) implements Typed {}
  }

  static Typed read(String typed) {
    var text = Characters.trimmed(typed);
    int hyphen = isHyphenated(text) ? 1 : 0;
    return isDigitsBut(text, hyphen) ? day(text, hyphen) : new Typed.NoDay(Malformation.NOT_A_DATE);
  }

  /** As a browser's field for days wants it; what is no day stays as it was typed. */
  public static String forBrowser(String typed) {
    return read(typed) instanceof Typed.Day day ? day.date().toString() : typed;
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

  private static Typed day(String text, int hyphen) {
    try {
      int month = Characters.number(text, 4 + hyphen, 6 + hyphen);
      int day = Characters.number(text, 6 + 2 * hyphen, text.length());
      return new Typed.Day(LocalDate.of(Characters.number(text, 0, 4), month, day));
    } catch (DateTimeException e) {
      return new Typed.NoDay(Malformation.NO_SUCH_DAY);
    }
  }
}
