package se.samform.core.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Swedish bank accounts: a clearing number of four digits and the number of the account, kept as {@code 6789-123456789}. Of
 * the clearing numbers from 8000 people write a fifth digit, which no payment has. The check digit is looked at in the
 * ranges where the banks' list (Bankgirot, "Bankernas kontonummer") leaves no doubt; elsewhere the number of digits alone,
 * since a right account that is refused costs somebody money.
 */
final class SwedishAccounts {

  private static final Pattern PARTED = Pattern.compile("([0-9]{4})([ -]?[0-9])?[ ,-]+([0-9][0-9 -]*)");
  private static final Pattern WHOLE = Pattern.compile("([1-79][0-9]{3})()([0-9]+)");
  private static final int[] WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1};

  private SwedishAccounts() {}

  static Optional<Malformation> flaw(String typed) {
    return parts(typed).filter(parts -> isOne(parts.group(1), fifth(parts), account(parts))).isPresent()
        ? Optional.empty()
        : Optional.of(Malformation.NOT_A_BANK_ACCOUNT);
  }

  static String kept(String typed) {
    var parts = parts(typed).orElseThrow();
    return parts.group(1) + "-" + account(parts);
  }

  /** A fifth digit is one only from 8000 on; elsewhere it begins the account. */
  private static Optional<Matcher> parts(String typed) {
    var text = Characters.trimmed(typed).replace('–', '-').replace('\u00a0', ' ');
    var whole = WHOLE.matcher(Digits.of(text));
    var parted = PARTED.matcher(text);
    if (text.startsWith("8")) {
      return parted.matches() ? Optional.of(parted) : Optional.empty();
    }
    return whole.matches() ? Optional.of(whole) : Optional.empty();
  }

  private static String fifth(Matcher parts) {
    return parts.group(2) == null ? "" : Digits.of(parts.group(2));
  }

  private static String account(Matcher parts) {
    return Digits.of(parts.group(3));
  }

  private static boolean isOne(String clearing, String fifth, String account) {
    int number = Integer.parseInt(clearing);
    if (number < 1000 || !fifth.isEmpty() && !Digits.hasLuhnDigit(clearing + fifth)) {
      return false;
    }
    if (isWithin(number, 3300, 3300, 3782, 3782, 9180, 9189)) {
      return account.length() == 10 && Digits.hasLuhnDigit(account);
    }
    if (isWithin(number, 6000, 6999)) {
      return Digits.areBetween(account, 8, 9) && isElevenths(account);
    }
    if (isWithin(number, 8000, 8999, 9300, 9349, 9500, 9549, 9570, 9579, 9890, 9899, 9960, 9969)) {
      return Digits.areBetween(account, 6, 10);
    }
    return isWithin(number, 1100, 5999, 7000, 7999)
        ? account.length() == 7 && isRight(number, clearing, account)
        : Digits.areBetween(account, 7, 10);
  }

  /** Of the oldest ranges the clearing number counts without its first digit, from 4000 with it. */
  private static boolean isRight(int number, String clearing, String account) {
    if (isWithin(number, 2300, 2399, 4000, 4999)) {
      return isElevenths(clearing + account);
    }
    boolean isKnown = isWithin(number, 1100, 2099, 2400, 2499, 3000, 3999, 5000, 5999, 7000, 7999);
    return !isKnown || isElevenths(clearing.substring(1) + account);
  }

  /** @param ends the first and the last of each range */
  private static boolean isWithin(int number, int... ends) {
    for (int i = 0; i < ends.length; i += 2) {
      if (number >= ends[i] && number <= ends[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isElevenths(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(digits.length() - 1 - i) - '0') * WEIGHTS[i];
    }
    return sum % 11 == 0;
  }
}
