package se.samform.designer.paper;

import java.util.Optional;

/** Makes of printed words what a question is asked by. */
final class Labels {

  private static final int LONGEST = 300;

  private Labels() {}

  /** Without what forms on paper have around it: numbers in front, colons and stars behind. Empty where nothing is left. */
  static Optional<String> tidy(String printed) {
    var label = printed.replaceAll("\\p{Cs}", "").replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("(?i)\\(?obligatorisk(t|a)?( uppgift)?\\)?", " ").strip()
        .replaceFirst("^\\d{1,2}(\\.\\d{1,2})*[.)]?\\s+(?=\\p{L})", "").replaceAll("[\\s:*._…]+$", "").replaceAll("^[\\s*:._]+", "");
    var shortened = label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label;
    return Optional.of(shortened).filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
  }

  /** What a field's own name says, where nothing else does: "Text12" says nothing. */
  static Optional<String> named(String name) {
    var words = name.replaceAll("(?<=[a-zåäö])(?=[A-ZÅÄÖ0-9])", " ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    boolean saysNothing = words.matches("(?i)(text|textfield|textfält|check ?box|kryssruta|radio ?button|group|grupp|field|fält|falt|combo ?box|list ?box|undefined|topmost ?subform|fill)?[ \\d]*");
    return saysNothing ? Optional.empty() : Optional.of(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  /** In a text of a definition a brace is written twice. */
  static String braced(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }
}
