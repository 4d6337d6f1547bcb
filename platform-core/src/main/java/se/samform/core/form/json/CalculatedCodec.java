package se.samform.core.form.json;

import jakarta.json.JsonObject;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.logic.Formula;
import se.samform.core.text.LocalText;

/** {@code calculated}. */
final class CalculatedCodec {

  private CalculatedCodec() {}

  static CalculatedValue read(Asked asked) {
    var from = asked.from();
    var formulas = new FormulaReader(from.faults());
    var formula = from.required("formula").map(value -> formulas.read(value, from.at("formula")));
    var result = Words.read(from, "result", Formula.Kind.class, Formula.Kind.NUMBER);
    var currency = MoneyCodec.currency(from);
    var unit = asked.texts().optional(from, "unit");
    if (currency.isPresent() && !unit.isEmpty()) {
      from.faults().add(from.at("unit"),
          LocalText.of("Ett belopp har en valuta som enhet", "Money has a currency for its unit"),
          LocalText.of("Ta bort det ena av de två.", "Take one of the two away."));
    }
    if (currency.isPresent() && result != Formula.Kind.NUMBER) {
      from.faults().add(from.at("currency"),
          LocalText.of("Bara ett tal kan vara ett belopp", "Only a number is an amount"),
          LocalText.of("Ta bort det, eller låt resultatet vara ett tal.", "Take it away, or let the result be a number."));
    }
    var words = from.optionalList("words", (value, at) -> word(ObjectReader.of(value, at, from.faults()), asked));
    if (!words.isEmpty() && result != Formula.Kind.TEXT && !from.faults().covers(from.at("result"))) {
      from.faults().add(from.at("words"),
          LocalText.of("Bara ett ord kan visas med andra ord", "Only a word is read in other words"),
          LocalText.of("Ta bort dem, eller låt resultatet vara text.", "Take them away, or let the result be text."));
    }
    return new CalculatedValue(
        asked.ask(),
        formula.orElse(FormulaReader.ZERO),
        result,
        currency.isPresent() ? moneyDecimals(from) : Numbers.decimals(from),
        unit,
        currency,
        words,
        from.truth("onPage", true));
  }

  private static CalculatedValue.Word word(ObjectReader from, Asked asked) {
    var word = new CalculatedValue.Word(from.text("word"), asked.texts().required(from, "label"));
    from.end();
    return word;
  }

  private static JsonObject write(CalculatedValue.Word word) {
    return new ObjectTree().put("word", word.word()).put("label", DefinitionWriter.texts(word.label())).build();
  }

  private static int moneyDecimals(ObjectReader from) {
    return (int) from.number("decimals", MoneyQuestion.DECIMALS, MoneyQuestion.DECIMALS, MoneyQuestion.DECIMALS);
  }

  static void write(CalculatedValue question, ObjectTree into) {
    into.put("formula", FormulaWriter.write(question.formula()))
        .putIf(question.result() != Formula.Kind.NUMBER, "result", Trees.text(Words.word(question.result())))
        .put("decimals", question.decimals());
    DefinitionWriter.putTexts(into, "unit", question.unit());
    question.currency().ifPresent(currency -> into.put("currency", currency.name()));
    into.putIf(!question.words().isEmpty(), "words", Trees.list(question.words(), CalculatedCodec::write));
    into.put("onPage", Trees.truth(question.onPage()));
  }
}
