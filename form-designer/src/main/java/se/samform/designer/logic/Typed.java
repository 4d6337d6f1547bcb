package se.samform.designer.logic;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import se.samform.core.form.DateBound;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.Language;

/** Values between the published format and a field: 2.5 and 2,5. */
final class Typed {

  private Typed() {}

  /** As it stands in the field. */
  static String shown(ValueKind kind, String text, Language language) {
    return kind == ValueKind.NUMBER && language.equals(Language.SWEDISH) ? text.replace('.', ',') : text;
  }

  /** As the format spells it; what can't be read stays as it was typed. */
  static String read(ValueKind kind, String typed) {
    return switch (kind) {
      case NUMBER -> number(typed);
      case DATE, TIME, YES_NO, CHOICE, CHOICES, NODE, NODES, PLACE -> typed.strip();
      case TEXT, PRESENCE, NOTHING -> typed;
    };
  }

  private static String number(String typed) {
    var text = typed.replace(',', '.').replace('\u2212', '-').replaceAll("[\\s\u00a0]", "");
    return isNumber(text) ? new BigDecimal(text).toPlainString() : typed.strip();
  }

  /** Whether the format takes it for such a value; whether an option is there isn't asked. */
  static boolean isRight(ValueKind kind, String text) {
    return switch (kind) {
      case NUMBER -> isNumber(text);
      case DATE -> DateBound.parse(text).isPresent();
      case TIME -> isTime(text);
      case TEXT, CHOICE, CHOICES, YES_NO, NODE, NODES, PLACE -> !text.isBlank();
      case PRESENCE, NOTHING -> true;
    };
  }

  /** At most what a definition may hold: 15 digits on each side of the point. */
  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
  }

  private static boolean isTime(String text) {
    try {
      return text.length() == 5 && LocalTime.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
