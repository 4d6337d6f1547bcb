package se.samform.core.answer;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.samform.core.form.Currency;
import se.samform.core.text.Language;

/** Numbers, days and sizes as people read them: 3,4 and 17 augusti 2027 and 412 kB. */
public final class Wording {

  private static final long KILO = 1000;
  private static final String NO_BREAK = "\u00a0";

  private Wording() {}

  public static String number(BigDecimal value, Language language) {
    var format = new DecimalFormat("#,##0.###############", DecimalFormatSymbols.getInstance(language.locale()));
    return format.format(value);
  }

  /** With two decimals: 1 234,50 kr. */
  public static String money(BigDecimal amount, Currency currency, Language language) {
    var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language.locale()));
    return format.format(amount) + NO_BREAK + currency.sign();
  }

  public static String day(LocalDate date, Language language) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
  }

  /** With the day of the week first: måndag 17 augusti 2027. */
  public static String weekday(LocalDate date, Language language) {
    return date.format(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale()));
  }

  /** In bytes, kB or MB of a thousand, rounded to whole ones; from one decimal where it would say too little. */
  public static String size(long bytes, Language language) {
    if (bytes < KILO) {
      return bytes + NO_BREAK + "byte";
    }
    return bytes < KILO * KILO ? Math.round(bytes / 1e3) + NO_BREAK + "kB" : megabytes(bytes, language);
  }

  private static String megabytes(long bytes, Language language) {
    var tenths = BigDecimal.valueOf(Math.round(bytes / 1e5), 1);
    return number(Decimals.canonical(tenths), language) + NO_BREAK + "MB";
  }

  /** A personal number with its hyphen: 19900101-2385. */
  public static String personalNumber(String digits) {
    return digits.length() == 12 ? digits.substring(0, 8) + "-" + digits.substring(8) : digits;
  }

  /** A postal code with its space: 123 45. */
  public static String postalCode(String digits) {
    return digits.length() == 5 ? digits.substring(0, 3) + " " + digits.substring(3) : digits;
  }
}
