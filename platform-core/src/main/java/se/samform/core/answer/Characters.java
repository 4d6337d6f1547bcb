package se.samform.core.answer;

/** What is in a text, without regular expressions. */
final class Characters {

  private Characters() {}

  /** White space as people see it: also no-break and zero-width spaces. */
  static boolean isSpace(char c) {
    boolean isPlain = c == ' ' || c >= '\t' && c <= '\r';
    return isPlain || c == '\u00a0' || c == '\u2009' || c == '\u200b' || c == '\u202f' || c == '\ufeff';
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
  static String trimmed(String text) {
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
}
