package se.samform.designer.command;

/**
 * Makes visible what a terminal or a log would obey rather than show: control characters, ends of lines, and what turns the
 * direction of writing. They are written as JSON writes them, {@code \}{@code u001B}, so that they can be looked for in the file.
 */
final class Printable {

  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private Printable() {}

  static String of(String text) {
    return text.chars().noneMatch(Printable::isObeyed) ? text
        : text.chars().collect(StringBuilder::new, (shown, sign) -> append(shown, (char) sign), StringBuilder::append).toString();
  }

  private static void append(StringBuilder shown, char sign) {
    if (isObeyed(sign)) {
      shown.append("\\u%04X".formatted((int) sign));
    } else {
      shown.append(sign);
    }
  }

  private static boolean isObeyed(int sign) {
    return Character.isISOControl(sign) || sign == LINE_SEPARATOR || sign == PARAGRAPH_SEPARATOR || turnsDirection(sign);
  }

  /** Embeddings, overrides and isolates (UAX 9); marks that only help a neighbour stay. */
  private static boolean turnsDirection(int sign) {
    return sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
  }
}
