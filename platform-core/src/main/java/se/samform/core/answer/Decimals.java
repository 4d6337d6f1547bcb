package se.samform.core.answer;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people and machines write them. */
public final class Decimals {

  private static final int MOST_DIGITS = 15;

  private Decimals() {}

  /** One spelling for one value: no trailing zeros after the point, no exponent. */
  public static BigDecimal canonical(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * The number typed, or empty. Comma or point before the decimals, spaces between thousands, at most 15 digits
   * before and 15 after; no exponent.
   */
  public static Optional<BigDecimal> parse(String typed) {
    var text = Characters.trimmed(typed);
    return isPlain(text) ? Optional.of(BigDecimal.valueOf(Long.parseLong(text))) : parseAny(text);
  }

  /** Digits alone, as nearly all numbers are typed: read without a copy, and with no zeros to take away. */
  private static boolean isPlain(String text) {
    return !text.isEmpty() && text.length() <= MOST_DIGITS && Characters.isAllDigits(text);
  }

  private static Optional<BigDecimal> parseAny(String text) {
    var plain = new StringBuilder(text.length());
    int from = sign(text, plain);
    int point = firstPoint(text, from);
    boolean isNumber = wholePart(text, from, point, plain) && fraction(text, point, plain);
    return isNumber ? Optional.of(canonical(new BigDecimal(plain.toString()))) : Optional.empty();
  }

  private static int sign(String text, StringBuilder plain) {
    boolean isNegative = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '\u2212');
    if (isNegative) {
      plain.append('-');
    }
    return isNegative ? 1 : 0;
  }

  private static int firstPoint(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ',' || text.charAt(i) == '.') {
        return i;
      }
    }
    return text.length();
  }

  private static boolean wholePart(String text, int from, int to, StringBuilder plain) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Characters.isDigit(c)) {
        plain.append(c);
        digits++;
      } else if (digits == 0 || !isThousandsSpace(text, i, to)) {
        return false;
      }
    }
    return digits > 0 && digits <= MOST_DIGITS;
  }

  private static boolean isThousandsSpace(String text, int at, int to) {
    return Characters.isSpace(text.charAt(at)) && (to - at) % 4 == 0 && Characters.isDigit(text.charAt(at - 1));
  }

  private static boolean fraction(String text, int point, StringBuilder plain) {
    if (point == text.length()) {
      return true;
    }
    plain.append('.');
    for (int i = point + 1; i < text.length(); i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return false;
      }
      plain.append(text.charAt(i));
    }
    int digits = text.length() - point - 1;
    return digits > 0 && digits <= MOST_DIGITS;
  }
}
