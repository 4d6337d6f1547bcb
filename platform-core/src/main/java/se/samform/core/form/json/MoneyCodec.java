package se.samform.core.form.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.Currency;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;

/** {@code money}. */
final class MoneyCodec {

  private MoneyCodec() {}

  static MoneyQuestion read(Asked asked) {
    var from = asked.from();
    return new MoneyQuestion(
        asked.ask(), currency(from).orElse(Currency.SEK), amount(from, "min"), amount(from, "max"));
  }

  static void write(MoneyQuestion question, ObjectTree into) {
    into.put("currency", question.currency().name());
    Numbers.put(into, "min", question.min());
    Numbers.put(into, "max", question.max());
  }

  private static Optional<BigDecimal> amount(ObjectReader from, String name) {
    var amount = Numbers.optional(from, name);
    if (amount.isPresent() && amount.get().scale() > MoneyQuestion.DECIMALS) {
      from.faults().add(from.at(name),
          LocalText.of("Ett belopp har högst två decimaler", "An amount has at most two decimals"),
          LocalText.of("Skriv som \"99.50\".", "Write as \"99.50\"."));
    }
    return amount;
  }

  /** Its code, in capitals as ISO 4217 has it. */
  static Optional<Currency> currency(ObjectReader from) {
    return from.optionalText("currency").flatMap(code -> currency(from, code));
  }

  private static Optional<Currency> currency(ObjectReader from, String code) {
    var found = Arrays.stream(Currency.values()).filter(each -> each.name().equals(code)).findFirst();
    if (found.isEmpty()) {
      var known = Arrays.stream(Currency.values()).map(Currency::name).collect(Collectors.joining(", "));
      from.faults().add(from.at("currency"),
          LocalText.of("”%s” är inte känt här", "\"%s\" is not known here").formatted(code),
          LocalText.of("Skriv något av: %s.", "Write one of: %s.").formatted(known));
    }
    return found;
  }
}
