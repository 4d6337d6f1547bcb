package se.samform.core.answer;

import java.util.Optional;

/** International bank account numbers (ISO 13616-1): a country, two check digits and at most 30 more; modulo 97 is 1. */
final class Ibans {

  private static final int LEAST = 15;
  private static final int MOST = 34;

  private Ibans() {}

  static Optional<Malformation> flaw(String typed) {
    var text = kept(typed);
    boolean isOne = text.length() >= LEAST && text.length() <= MOST && isSpelt(text) && remainder(text) == 1;
    return isOne ? Optional.empty() : Optional.of(Malformation.NOT_AN_IBAN);
  }

  /** Capitals and digits without spaces. */
  static String kept(String typed) {
    var kept = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (!Characters.isSpace(c)) {
        kept.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
      }
    }
    return kept.toString();
  }

  /** In groups of four. */
  static String shown(String kept) {
    var shown = new StringBuilder();
    for (int i = 0; i < kept.length(); i++) {
      shown.append(i > 0 && i % 4 == 0 ? " " : "").append(kept.charAt(i));
    }
    return shown.toString();
  }

  private static boolean isSpelt(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean isRight = i < 2 ? isLetter(text.charAt(i)) : isDigit(text.charAt(i)) || i > 3 && isLetter(text.charAt(i));
      if (!isRight) {
        return false;
      }
    }
    return true;
  }

  private static int remainder(String text) {
    var turned = text.substring(4) + text.substring(0, 4);
    int remainder = 0;
    for (int i = 0; i < turned.length(); i++) {
      char c = turned.charAt(i);
      int value = isLetter(c) ? c - 'A' + 10 : c - '0';
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
