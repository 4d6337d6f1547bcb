package se.samform.core.answer;

/** Digits as people type them, with spaces and hyphens between, and the check digits that they carry. */
final class Digits {

  private Digits() {}

  /** Without the spaces and hyphens; what else there is stays. */
  static String of(String typed) {
    var digits = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (!Characters.isSpace(c) && c != '-' && c != '–') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** Whether there are so many digits and nothing else. */
  static boolean areBetween(String text, int least, int most) {
    return text.length() >= least && text.length() <= most && Characters.isAllDigits(text);
  }

  /** Luhn's check (ISO/IEC 7812-1), the last digit being the check digit. */
  static boolean hasLuhnDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int product = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 2);
      sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 == 0;
  }
}
