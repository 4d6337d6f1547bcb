package se.samform.core.ui;

import java.util.Comparator;
import java.util.List;
import se.samform.core.answer.Look;
import se.samform.core.form.FieldSearch;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What pages say of registers. */
final class RegisterWords {

  private static final LocalText FOUND = LocalText.of("Hämtat ur registret. Ändra om något är fel.", "Fetched from the register. Change it if something is wrong.");
  private static final LocalText NOT_FOUND = LocalText.of(
      "Det finns inte i registret. Kontrollera det du skrev, eller fyll i uppgifterna själv.",
      "It is not in the register. Check what you wrote, or fill in the information yourself.");
  private static final LocalText DOWN = LocalText.of(
      "Registret svarar inte just nu. Fyll i uppgifterna själv, så går det bra ändå.",
      "The register does not answer just now. Fill in the information yourself, that is fine too.");

  private RegisterWords() {}

  static LocalText button(FieldSearch.What what) {
    return switch (what) {
      case ORGANISATION -> LocalText.of("Hämta uppgifter", "Fetch the information");
      case ADDRESS -> LocalText.of("Sök adress", "Search for the address");
      case PROPERTY -> LocalText.of("Sök fastighet", "Search for the property");
      case EMPLOYEE -> LocalText.of("Sök person", "Search for the person");
      case LIST -> LocalText.of("Sök i listan", "Search the list");
    };
  }

  /** Of what was looked up last; nothing where nobody was asked. */
  static Phrase note(List<Look> looks, Language language) {
    return looks.stream().max(Comparator.comparing(Look::at)).map(look -> Phrase.of(text(look), language)).orElse(Phrase.NONE);
  }

  private static LocalText text(Look look) {
    return switch (look.result()) {
      case FOUND -> FOUND;
      case NOT_FOUND -> NOT_FOUND;
      case DOWN -> DOWN;
    };
  }
}
