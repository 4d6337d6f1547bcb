package se.samform.core.answer;

import java.text.Normalizer;

/** What is in a text, without regular expressions. */
public final class Characters {

  private Characters() {}

  /** White space as people see it: Unicode's White_Space, and the zero-width spaces U+200B and U+FEFF. */
  static boolean isSpace(char c) {
    return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c >= '\u0085' && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return switch (c) {
      case '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff' -> true;
      default -> c >= '\u2000' && c <= '\u200b';
    };
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Without white space around it. */
  public static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean hasLineBreak(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /** Whether there is a character that XML 1.0 cannot carry, so that no document could be made of the text. */
  static boolean hasUnprintable(String text) {
    return hasUnusual(text) && hasForbidden(text);
  }

  /** Control characters or what lies from the surrogates on: looked for without a branch, since texts are long. */
  private static boolean hasUnusual(String text) {
    int negative = 0;
    for (char c : text.toCharArray()) {
      negative |= c - ' ' | Character.MIN_SURROGATE - 1 - c;
    }
    return negative < 0;
  }

  private static boolean hasForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPairAt(text, i)) {
        i++;
      } else if (Character.isSurrogate(c) || c == '\ufffe' || c == '\uffff' || isControl(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line may have this code point in it. */
  static boolean isOfALine(int sign) {
    var text = Character.toString(sign);
    return !hasLineBreak(text) && !hasUnprintable(text);
  }

  private static boolean isPairAt(String text, int at) {
    return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }

  /** Whether there are more than so many; nothing is counted where there cannot be. */
  static boolean isLonger(String text, int max) {
    return text.length() > max && length(text) > max;
  }

  /** Code points, a line break sent as two characters counted as the one that was typed. */
  static int length(String text) {
    int length = text.codePointCount(0, text.length());
    for (int at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) {
      length--;
    }
    return length;
  }

  static boolean isAllDigits(String text) {
    return isAllDigits(text, 0, text.length());
  }

  static boolean isAllDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The number that these digits of a text are. */
  static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /** Texts are kept as typed, and compared in Unicode's normal form C without the white space around them. */
  public static String asCompared(String text) {
    var trimmed = trimmed(text);
    return isNormal(trimmed) ? trimmed : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
  }

  /** Nothing below U+0300, where the combining marks begin, is changed by form C. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300') {
        return false;
      }
    }
    return true;
  }
}
