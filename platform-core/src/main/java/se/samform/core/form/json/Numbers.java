package se.samform.core.form.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samform.core.answer.Decimals;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;

/** Decimals in the format: texts as "-12.5", so that no reader rounds them. One spelling per value. */
final class Numbers {

  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");

  private Numbers() {}

  static Optional<BigDecimal> parse(String text, String at, Faults faults) {
    if (!DECIMAL.matcher(text).matches()) {
      faults.add(at,
          LocalText.of("”%s” är inget tal", "\"%s\" is not a number").formatted(text),
          LocalText.of("Skriv siffror med punkt före decimalerna, som \"2.5\".", "Write digits with a point before decimals, as \"2.5\"."));
      return Optional.empty();
    }
    return Optional.of(Decimals.canonical(new BigDecimal(text)));
  }

  static Optional<BigDecimal> optional(ObjectReader from, String name) {
    return from.optionalText(name).flatMap(text -> parse(text, from.at(name), from.faults()));
  }

  static void put(ObjectTree into, String name, Optional<BigDecimal> number) {
    number.ifPresent(value -> into.put(name, value.toPlainString()));
  }

  /** How long a text may be. */
  static int length(ObjectReader from, int most, int otherwise) {
    return (int) from.number("maxLength", 1, most, otherwise);
  }

  static int decimals(ObjectReader from) {
    return (int) from.number("decimals", 0, 6, 0);
  }
}
