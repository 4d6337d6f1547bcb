package se.samform.core.ui;

import java.util.Comparator;
import java.util.List;
import se.samform.core.answer.Look;
import se.samform.core.form.FieldSearch;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What pages say of registers. */
final class RegisterWords {

  private static final LocalText FOUND = LocalText.of("Hämtat ur registret. Ändra om något är fel.", "Fetched from the register. Change it if something is wrong.", "جُلب من السجل. عدّله إذا كان فيه خطأ.");
  private static final LocalText NOT_FOUND = LocalText.of(
      "Det finns inte i registret. Kontrollera det du skrev, eller fyll i uppgifterna själv.",
      "It is not in the register. Check what you wrote, or fill in the information yourself.",
      "غير موجود في السجل. تحقق مما كتبته أو أدخل البيانات بنفسك.");
  private static final LocalText DOWN = LocalText.of(
      "Registret svarar inte just nu. Fyll i uppgifterna själv, så går det bra ändå.",
      "The register does not answer just now. Fill in the information yourself, that is fine too.",
      "لا يستجيب السجل الآن. أدخل البيانات بنفسك، وهذا يكفي.");

  private RegisterWords() {}

  static LocalText button(FieldSearch.What what) {
    return switch (what) {
      case ORGANISATION -> LocalText.of("Hämta uppgifter", "Fetch the information", "جلب البيانات");
      case ADDRESS -> LocalText.of("Sök adress", "Search for the address", "البحث عن العنوان");
      case PROPERTY -> LocalText.of("Sök fastighet", "Search for the property", "البحث عن العقار");
      case EMPLOYEE -> LocalText.of("Sök person", "Search for the person", "البحث عن الشخص");
      case LIST -> LocalText.of("Sök i listan", "Search the list", "البحث في القائمة");
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
