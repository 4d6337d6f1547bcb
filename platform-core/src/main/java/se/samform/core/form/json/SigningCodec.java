package se.samform.core.form.json;

import jakarta.json.JsonObject;
import java.util.Optional;
import se.samform.core.form.SigningTerms;
import se.samform.core.form.SigningTerms.Order;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.logic.Condition;

/** {@code {"order": "together", "days": 14, "remindAfter": 5, "unless": {"question": "custody", "is": "sole"}}}. */
final class SigningCodec {

  private static final int MOST_DAYS = 180;
  private static final int DAYS = 14;
  private static final int REMIND_AFTER = 5;

  private SigningCodec() {}

  static Optional<SigningTerms> read(ObjectReader definition) {
    return definition.optional("signing")
        .map(value -> terms(ObjectReader.of(value, definition.at("signing"), definition.faults())));
  }

  private static SigningTerms terms(ObjectReader from) {
    var terms = new SigningTerms(
        Words.read(from, "order", Order.class, Order.TOGETHER), (int) from.number("days", 1, MOST_DAYS, DAYS),
        (int) from.number("remindAfter", 1, MOST_DAYS, REMIND_AFTER), ConditionReader.optional(from, "unless", Condition.NEVER));
    from.end();
    return terms;
  }

  static JsonObject write(SigningTerms terms) {
    var object = new ObjectTree()
        .put("order", Words.word(terms.order()))
        .put("days", terms.days())
        .put("remindAfter", terms.remindAfter());
    object.putIf(!terms.unless().equals(Condition.NEVER), "unless", ConditionWriter.write(terms.unless()));
    return object.build();
  }
}
