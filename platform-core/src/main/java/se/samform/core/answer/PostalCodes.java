package se.samform.core.answer;

import java.util.Optional;

/** Swedish postal codes: five digits, the first not 0, often with a space after the third. */
final class PostalCodes {

  private PostalCodes() {}

  static Optional<Malformation> flaw(String typed) {
    var digits = digits(typed);
    return digits.length() == 5 && digits.charAt(0) != '0' && Characters.isAllDigits(digits)
        ? Optional.empty()
        : Optional.of(Malformation.NOT_A_POSTAL_CODE);
  }

  static String digits(String typed) {
    var digits = new StringBuilder(5);
    for (int i = 0; i < typed.length(); i++) {
      if (!Characters.isSpace(typed.charAt(i))) {
        digits.append(typed.charAt(i));
      }
    }
    return digits.toString();
  }
}
