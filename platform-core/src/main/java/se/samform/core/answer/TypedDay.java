package se.samform.core.answer;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as people type them. */
public final class TypedDay {

  private TypedDay() {}

  /** As a browser's field for days wants it, with hyphens; what is no day stays as it was typed. */
  public static String forBrowser(String typed) {
    var text = Characters.trimmed(typed);
    return text.length() == 8 && Characters.isAllDigits(text) ? hyphenated(text, typed) : typed;
  }

  private static String hyphenated(String digits, String typed) {
    try {
      return LocalDate.parse(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)).toString();
    } catch (DateTimeException noSuchDay) {
      return typed;
    }
  }
}
