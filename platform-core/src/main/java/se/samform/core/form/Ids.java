package se.samform.core.form;

/** How ids within a definition are spelt. A dot is left out: it parts a question from its field in a path. */
public final class Ids {

  private static final int LONGEST = 60;

  private Ids() {}

  /** Begins with a letter a–z; then letters, digits and hyphens, at most 60 in all, as {@code hasTransportCard}. */
  public static boolean isId(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !isLetter(text.charAt(0))) {
      return false;
    }
    return text.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-');
  }

  /** As an id, but an option may begin with a digit: {@code 4}, {@code 7-9}. */
  public static boolean isOptionId(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
      return false;
    }
    return text.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-');
  }

  /** A name in exports, fit for XML and JSON: begins with a letter; then letters, digits, hyphens and underscores. */
  public static boolean isExportName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && isLetter(text.charAt(0))
        && text.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-' || c == '_');
  }

  static boolean isSlug(String text) {
    return text.charAt(0) != '-' && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || isDigit(c) || c == '-');
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
