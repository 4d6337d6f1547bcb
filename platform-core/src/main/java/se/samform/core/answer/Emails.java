package se.samform.core.answer;

import java.util.Optional;

/** Whether a text can be an address to write to. Only sending tells whether it is one, so the check is mild. */
final class Emails {

  private Emails() {}

  static Optional<Malformation> flaw(String typed) {
    return isAddress(Characters.trimmed(typed)) ? Optional.empty() : Optional.of(Malformation.NOT_AN_EMAIL);
  }

  private static boolean isAddress(String text) {
    int at = text.indexOf('@');
    return at > 0 && at == text.lastIndexOf('@') && hasNoneOf(text) && isDomain(text.substring(at + 1));
  }

  private static boolean isDomain(String domain) {
    int dot = domain.lastIndexOf('.');
    return dot > 0 && dot < domain.length() - 2 && domain.charAt(0) != '.' && !domain.contains("..");
  }

  private static boolean hasNoneOf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isSpace(c) || c == ',' || c == ';' || c == '<' || c == '>' || c == '"' || c == '(' || c == ')') {
        return false;
      }
    }
    return true;
  }
}
