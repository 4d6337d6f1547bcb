package se.samform.core.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Swedish personal and co-ordination numbers with twelve digits (folkbokföringslagen 1991:481 §18; lag 2022:1697): the
 * day of birth, with 60 added for a co-ordination number, three digits and a check digit by Luhn over the last ten.
 */
final class PersonalNumbers {

  private static final int LENGTH = 12;

  private PersonalNumbers() {}

  static Optional<Malformation> flaw(String typed) {
    var digits = digits(typed);
    if (digits.length() != LENGTH || !Characters.isAllDigits(digits)) {
      return Optional.of(Malformation.NOT_TWELVE_DIGITS);
    }
    if (!hasDay(digits)) {
      return Optional.of(Malformation.NO_SUCH_BIRTHDAY);
    }
    return hasRightCheckDigit(digits) ? Optional.empty() : Optional.of(Malformation.WRONG_CHECK_DIGIT);
  }

  /** Without the spaces, hyphens and plus signs that people put in. */
  static String digits(String typed) {
    var digits = new StringBuilder(LENGTH);
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (!Characters.isSpace(c) && c != '-' && c != '+' && c != '–') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** The same, but not one of a co-ordination number. */
  static Optional<Malformation> flawUnlessPersonal(String typed) {
    var flaw = flaw(typed);
    return flaw.isEmpty() && isCoordination(digits(typed)) ? Optional.of(Malformation.IS_COORDINATION_NUMBER) : flaw;
  }

  /** The same, but a co-ordination number only. */
  static Optional<Malformation> flawUnlessCoordination(String typed) {
    var digits = digits(typed);
    if (Digits.areBetween(digits, LENGTH, LENGTH) && !isCoordination(digits)) {
      return Optional.of(Malformation.IS_NO_COORDINATION_NUMBER);
    }
    return flaw(typed).map(flaw -> Malformation.NOT_A_COORDINATION_NUMBER);
  }

  private static boolean isCoordination(String digits) {
    return Characters.number(digits, 6, 8) > 60;
  }

  private static boolean hasDay(String digits) {
    int day = Characters.number(digits, 6, 8);
    return isDay(Characters.number(digits, 0, 4), Characters.number(digits, 4, 6), day > 60 ? day - 60 : day);
  }

  private static boolean isDay(int year, int month, int day) {
    if (year < 1800 || month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean hasRightCheckDigit(String digits) {
    int sum = 0;
    for (int i = 2; i < LENGTH; i++) {
      int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 == 0;
  }
}
