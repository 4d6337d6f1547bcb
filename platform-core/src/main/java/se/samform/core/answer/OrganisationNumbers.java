package se.samform.core.answer;

import java.util.Optional;

/**
 * Swedish organisation numbers (lag 1974:174): ten digits, of which the third is 2 or more, so that none is a personal
 * number, and the last is Luhn's. Some write 16 before it.
 */
public final class OrganisationNumbers {

  private OrganisationNumbers() {}

  /** So that nobody is asked for by a personal number, which a sole trader's company has. */
  public static boolean isOne(String typed) {
    return flaw(typed).isEmpty();
  }

  static Optional<Malformation> flaw(String typed) {
    var digits = digits(typed);
    boolean isOne = Digits.areBetween(digits, 10, 10) && digits.charAt(2) >= '2' && Digits.hasLuhnDigit(digits);
    return isOne ? Optional.empty() : Optional.of(Malformation.NOT_AN_ORGANISATION_NUMBER);
  }

  /** Ten digits of what is one; else what is left without spaces and hyphens. */
  public static String digits(String typed) {
    var digits = Digits.of(typed);
    return digits.length() == 12 && digits.startsWith("16") ? digits.substring(2) : digits;
  }

  /** 802000-1114. */
  public static String shown(String digits) {
    return digits.length() == 10 ? digits.substring(0, 6) + "-" + digits.substring(6) : digits;
  }
}
