package se.samform.core.answer;

import java.util.Optional;

/** Swedish giro numbers: bankgiro of seven or eight digits, plusgiro of two to eight, the last by Luhn. */
final class Giros {

  private Giros() {}

  static Optional<Malformation> bankgiroFlaw(String typed) {
    return isGiro(typed, 7) ? Optional.empty() : Optional.of(Malformation.NOT_A_BANKGIRO);
  }

  static Optional<Malformation> plusgiroFlaw(String typed) {
    return isGiro(typed, 2) ? Optional.empty() : Optional.of(Malformation.NOT_A_PLUSGIRO);
  }

  private static boolean isGiro(String typed, int least) {
    var digits = Digits.of(typed);
    return Digits.areBetween(digits, least, 8) && Digits.hasLuhnDigit(digits);
  }

  /** 5805-6201. */
  static String bankgiro(String digits) {
    return before(digits, 4);
  }

  /** 285654-0. */
  static String plusgiro(String digits) {
    return before(digits, 1);
  }

  private static String before(String digits, int last) {
    int at = digits.length() - last;
    return at > 0 ? digits.substring(0, at) + "-" + digits.substring(at) : digits;
  }
}
