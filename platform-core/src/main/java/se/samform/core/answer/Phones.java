package se.samform.core.answer;

import java.util.Optional;

/** Whether a text can be a telephone number: 6 to 15 digits (E.164), with the signs that people put between them. */
final class Phones {

  private Phones() {}

  static Optional<Malformation> flaw(String typed) {
    return isNumber(Characters.trimmed(typed)) ? Optional.empty() : Optional.of(Malformation.NOT_A_PHONE_NUMBER);
  }

  private static boolean isNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isDigit(c)) {
        digits++;
      } else if (!isBetween(c) && !(c == '+' && i == 0)) {
        return false;
      }
    }
    return digits >= 6 && digits <= 15;
  }

  private static boolean isBetween(char c) {
    return Characters.isSpace(c) || c == '-' || c == '–' || c == '(' || c == ')' || c == '/';
  }
}
