package se.samform.core.ui;

import se.samform.core.form.TextFormat;
import se.samform.core.text.LocalText;

/** What stands below a field in a format where the question has no hint of its own. */
final class FormatHints {

  static final LocalText TWELVE_DIGITS =
      LocalText.of("Tolv siffror, till exempel 19850709-9805", "Twelve digits, for example 19850709-9805", "اثنا عشر رقمًا، مثل \u206619850709-9805\u2069");

  private FormatHints() {}

  static LocalText of(TextFormat format) {
    return switch (format) {
      case NONE, EMAIL, PHONE, POSTAL_CODE -> LocalText.NONE;
      case PERSONAL_NUMBER, PERSONAL_NUMBER_ONLY -> TWELVE_DIGITS;
      case COORDINATION_NUMBER ->
          LocalText.of("Tolv siffror, till exempel 19730288-9931", "Twelve digits, for example 19730288-9931", "اثنا عشر رقمًا، مثل \u206619730288-9931\u2069");
      case ORGANISATION_NUMBER ->
          LocalText.of("Tio siffror, till exempel 802000-1114", "Ten digits, for example 802000-1114", "عشرة أرقام، مثل \u2066802000-1114\u2069");
      case BANKGIRO ->
          LocalText.of("Sju eller åtta siffror, till exempel 5805-6201", "Seven or eight digits, for example 5805-6201", "سبعة أو ثمانية أرقام، مثل \u20665805-6201\u2069");
      case PLUSGIRO ->
          LocalText.of("Två till åtta siffror, till exempel 285654-0", "Two to eight digits, for example 285654-0", "من رقمين إلى ثمانية أرقام، مثل \u2066285654-0\u2069");
      case IBAN -> LocalText.of("Till exempel SE35 5000 0000 0549 1000 0003", "For example SE35 5000 0000 0549 1000 0003", "مثل \u2066SE35 5000 0000 0549 1000 0003\u2069");
      case BANK_ACCOUNT ->
          LocalText.of("Clearingnummer och kontonummer, till exempel 6789 123 456 789", "Clearing number and account number, for example 6789 123 456 789", "رقم المقاصة ورقم الحساب، مثل \u20666789 123 456 789\u2069");
      case CPR -> LocalText.of("Tio siffror, till exempel 010190-1234", "Ten digits, for example 010190-1234", "عشرة أرقام، مثل \u2066010190-1234\u2069");
      case CVR -> LocalText.of("Åtta siffror, till exempel 25313763", "Eight digits, for example 25313763", "ثمانية أرقام، مثل 25313763");
      case WEB_ADDRESS -> LocalText.of("Till exempel https://www.exempel.invalid", "For example https://www.exempel.invalid", "مثل \u2066https://www.exempel.invalid\u2069");
    };
  }
}
