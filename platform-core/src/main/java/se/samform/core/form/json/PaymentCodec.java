package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.form.Currency;
import se.samform.core.form.PaymentTerms.Answered;
import se.samform.core.form.PaymentTerms.BeforeSubmit;
import se.samform.core.form.PaymentTerms.Charge;
import se.samform.core.form.PaymentTerms.Fee;
import se.samform.core.form.PaymentTerms.InFlow;
import se.samform.core.form.PaymentTerms.Invoice;
import se.samform.core.form.PaymentTerms.Rule;
import se.samform.core.form.PaymentTerms.When;
import se.samform.core.form.PaymentTerms;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code {"when": "before-submit", "currency": "SEK", "charges": [{"question": "order", "vat": "25"}, {"fee": "handling"}]}}. */
final class PaymentCodec {

  private static final String BEFORE = "before-submit";
  private static final String IN_FLOW = "in-flow";
  private static final String INVOICE = "invoice";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private PaymentCodec() {}

  static Optional<PaymentTerms> read(ObjectReader definition) {
    return definition.optional("payment")
        .map(value -> terms(ObjectReader.of(value, definition.at("payment"), definition.faults())));
  }

  static JsonObject write(PaymentTerms terms) {
    var object = new ObjectTree();
    switch (terms.when()) {
      case BeforeSubmit() -> object.put("when", BEFORE);
      case InFlow() -> object.put("when", IN_FLOW);
      case Invoice(var to, var on) -> object.put("when", INVOICE).put("to", to).put("on", Words.word(on));
    }
    return object
        .put("currency", terms.currency().name())
        .put("charges", Trees.list(terms.charges(), PaymentCodec::charge))
        .build();
  }

  private static PaymentTerms terms(ObjectReader from) {
    var terms = new PaymentTerms(
        when(from), MoneyCodec.currency(from).orElse(Currency.SEK),
        from.list("charges", (value, at) -> charge(value, at, from.faults())));
    if (terms.charges().isEmpty() && from.has("charges")) {
      from.faults().add(from.at("charges"),
          LocalText.of("Ingenting kostar något", "Nothing costs anything"),
          LocalText.of("Ange en fråga eller en avgift, eller ta bort betalningen.", "Name a question or a fee, or take payment away."));
    }
    from.end();
    return terms;
  }

  private static When when(ObjectReader from) {
    var word = from.text("when");
    return switch (word) {
      case INVOICE -> new Invoice(from.text("to"), Words.read(from, "on", DeliveryEvent.class, DeliveryEvent.DECIDED));
      case BEFORE -> new BeforeSubmit();
      case IN_FLOW -> new InFlow();
      default -> unknown(from, word);
    };
  }

  private static When unknown(ObjectReader from, String word) {
    if (from.has("when")) {
      from.faults().add(from.at("when"),
          LocalText.of("”%s” är inte känt här", "\"%s\" is not known here").formatted(word),
          LocalText.of("Skriv något av: %s, %s, %s.", "Write one of: %s, %s, %s.").formatted(BEFORE, INVOICE, IN_FLOW));
    }
    from.has("to");
    from.has("on");
    return new BeforeSubmit();
  }

  private static Charge charge(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var vat = vat(from);
    Charge charge = from.has("fee") ? new Fee(from.text("fee"), vat, rule(from)) : new Answered(from.text("question"), vat, rule(from));
    from.end();
    return charge;
  }

  private static Rule rule(ObjectReader from) {
    return new Rule(ConditionReader.optional(from, "when"), from.someTexts("decisions"));
  }

  private static BigDecimal vat(ObjectReader from) {
    var vat = Numbers.optional(from, "vat").orElse(BigDecimal.ZERO);
    if (vat.signum() < 0 || vat.compareTo(WHOLE) > 0 || vat.scale() > 2) {
      from.faults().add(from.at("vat"),
          LocalText.of("En momssats är 0 till 100 procent med högst två decimaler", "A rate is from 0 to 100 per cent with at most two decimals"),
          LocalText.of("Skriv som \"25\".", "Write as \"25\"."));
      return BigDecimal.ZERO;
    }
    return vat;
  }

  private static JsonObject charge(Charge charge) {
    var object = switch (charge) {
      case Answered(var question, var vat, var rule) -> new ObjectTree().put("question", question);
      case Fee(var role, var vat, var rule) -> new ObjectTree().put("fee", role);
    };
    var decisions = charge.rule().decisions();
    object.put("vat", charge.vat().toPlainString()).putIf(!decisions.isEmpty(), "decisions", Trees.texts(decisions));
    ConditionWriter.putUnlessAlways(object, "when", charge.rule().when());
    return object.build();
  }
}
