package se.samform.core.answer;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Danish numbers. CPR: ten digits that begin with day and month; its check by 11 is not asked for, since numbers without
 * one have been given since 2007. CVR: eight digits, weighed 2, 7, 6, 5, 4, 3, 2, 1, that 11 divides.
 */
final class DanishNumbers {

  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

  private DanishNumbers() {}

  static Optional<Malformation> cprFlaw(String typed) {
    var digits = Digits.of(typed);
    return Digits.areBetween(digits, 10, 10) && hasDay(digits)
        ? Optional.empty()
        : Optional.of(Malformation.NOT_A_CPR_NUMBER);
  }

  static Optional<Malformation> cvrFlaw(String typed) {
    var digits = Digits.of(typed);
    boolean isOne = Digits.areBetween(digits, 8, 8) && digits.charAt(0) != '0' && weighed(digits) % 11 == 0;
    return isOne ? Optional.empty() : Optional.of(Malformation.NOT_A_CVR_NUMBER);
  }

  /** 010190-1234. */
  static String cpr(String digits) {
    return digits.length() == 10 ? digits.substring(0, 6) + "-" + digits.substring(6) : digits;
  }

  /** The century is in the seventh digit; a 29 February is let through in any year. */
  private static boolean hasDay(String digits) {
    try {
      MonthDay.of(Characters.number(digits, 2, 4), Characters.number(digits, 0, 2));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int weighed(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }
}
