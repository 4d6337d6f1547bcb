package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import se.samform.core.form.Currency;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code priced}. */
final class PricedCodec {

  private PricedCodec() {}

  static PricedQuestion read(Asked asked) {
    var from = asked.from();
    var items = Options.some(from, "items", from.list("items", (value, at) -> item(asked, value, at)));
    return new PricedQuestion(asked.ask(), items, MoneyCodec.currency(from).orElse(Currency.SEK));
  }

  private static PricedItem item(Asked asked, JsonValue value, String at) {
    var from = ObjectReader.of(value, at, asked.from().faults());
    var id = Options.id(from);
    var label = asked.texts().required(from, "label");
    var hint = asked.texts().optional(from, "hint");
    from.required("price");
    var price = Numbers.optional(from, "price").orElse(BigDecimal.ZERO);
    if (price.signum() < 0 || price.scale() > MoneyQuestion.DECIMALS) {
      from.faults().add(from.at("price"),
          LocalText.of("Det här är inget pris", "Not a price"),
          LocalText.of("Skriv 0 eller mer, med högst två decimaler.", "Write 0 or more, with at most two decimals."));
    }
    var item = new PricedItem(id, label, hint, price, (int) from.number("max", 1, PricedItem.MOST, 1));
    from.end();
    return item;
  }

  static void write(PricedQuestion question, ObjectTree into) {
    into.put("items", Trees.list(question.items(), PricedCodec::write)).put("currency", question.currency().name());
  }

  private static JsonObject write(PricedItem item) {
    var object = new ObjectTree().put("id", item.id());
    DefinitionWriter.putTexts(object, "label", item.label());
    DefinitionWriter.putTexts(object, "hint", item.hint());
    return object.put("price", item.price().toPlainString()).put("max", item.max()).build();
  }
}
