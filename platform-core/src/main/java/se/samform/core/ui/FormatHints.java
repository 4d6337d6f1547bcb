package se.samform.core.ui;

import se.samform.core.form.TextFormat;
import se.samform.core.text.LocalText;

/** What stands below a field in a format where the question has no hint of its own. */
final class FormatHints {

  static final LocalText TWELVE_DIGITS =
      LocalText.of("Tolv siffror, till exempel 19900101-2385", "Twelve digits, for example 19900101-2385");

  private FormatHints() {}

  static LocalText of(TextFormat format) {
    return switch (format) {
      case NONE, EMAIL, PHONE, POSTAL_CODE -> LocalText.NONE;
      case PERSONAL_NUMBER, PERSONAL_NUMBER_ONLY -> TWELVE_DIGITS;
      case COORDINATION_NUMBER ->
          LocalText.of("Tolv siffror, till exempel 19730288-9931", "Twelve digits, for example 19730288-9931");
      case ORGANISATION_NUMBER ->
          LocalText.of("Tio siffror, till exempel 802000-1114", "Ten digits, for example 802000-1114");
      case BANKGIRO ->
          LocalText.of("Sju eller åtta siffror, till exempel 5805-6201", "Seven or eight digits, for example 5805-6201");
      case PLUSGIRO ->
          LocalText.of("Två till åtta siffror, till exempel 285654-0", "Two to eight digits, for example 285654-0");
      case IBAN -> LocalText.of("Till exempel SE35 5000 0000 0549 1000 0003", "For example SE35 5000 0000 0549 1000 0003");
      case BANK_ACCOUNT ->
          LocalText.of("Clearingnummer och kontonummer, till exempel 6789 123 456 789", "Clearing number and account number, for example 6789 123 456 789");
      case CPR -> LocalText.of("Tio siffror, till exempel 010190-1234", "Ten digits, for example 010190-1234");
      case CVR -> LocalText.of("Åtta siffror, till exempel 25313763", "Eight digits, for example 25313763");
      case WEB_ADDRESS -> LocalText.of("Till exempel https://www.exempel.invalid", "For example https://www.exempel.invalid");
    };
  }
}
