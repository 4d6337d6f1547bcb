package se.samform.designer.analysis;

import java.util.Optional;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;

/** What somebody might type where it doesn't matter what. */
final class Samples {

  private Samples() {}

  /** Empty where more than a text is asked for. */
  static Optional<String> of(Question question) {
    return switch (question) {
      case LongTextQuestion q -> Optional.of("a");
      case ConsentQuestion q -> Optional.of("yes");
      case Question other -> Optional.empty();
    };
  }

  /** One of many texts that fit at the path: another for each number. */
  static String other(Question question, String path, long number) {
    return text(format(question, path.substring(path.lastIndexOf('.') + 1)), number);
  }

  private static TextFormat format(Question question, String part) {
    return switch (question) {
      case TextQuestion text -> text.format();
      case PersonQuestion person -> PersonField.of(part).map(Samples::format).orElse(TextFormat.NONE);
      case Question other -> TextFormat.NONE;
    };
  }

  private static TextFormat format(PersonField field) {
    return switch (field) {
      case FIRST_NAME, LAST_NAME, STREET, CITY -> TextFormat.NONE;
      case PERSONAL_NUMBER -> TextFormat.PERSONAL_NUMBER;
      case EMAIL -> TextFormat.EMAIL;
      case PHONE -> TextFormat.PHONE;
      case POSTAL_CODE -> TextFormat.POSTAL_CODE;
    };
  }

  private static String text(TextFormat format, long number) {
    return switch (format) {
      case NONE -> "text " + number;
      case EMAIL -> "a" + number + "@example.com";
      case PHONE -> "070-" + String.format("%07d", 1_740_000 + number % 100_000);
      case POSTAL_CODE -> String.format("%05d", 10_000 + number % 80_000);
      case WEB_ADDRESS -> "https://example.com/" + number;
      case PERSONAL_NUMBER, PERSONAL_NUMBER_ONLY -> "199001012385";
      case COORDINATION_NUMBER, ORGANISATION_NUMBER, BANKGIRO, PLUSGIRO, IBAN, CPR, CVR, BANK_ACCOUNT -> "";
    };
  }
}
