package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import se.samform.core.form.GuardianTerms;
import se.samform.core.form.SignatoryTerms;
import se.samform.core.form.SigningTerms;
import se.samform.core.form.SigningTerms.Order;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.logic.Condition;

/**
 * {@code {"order": "together", "days": 14, "remindAfter": 5, "unless": {"question": "together", "is": "yes"},
 * "guardians": {"of": "child", "sameAddress": "together"}}}, or {@code "signatories": {"of": "company", "how": "signing"}} instead of guardians.
 */
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
    var guardians = guardians(from);
    var terms = new SigningTerms(
        Words.read(from, "order", Order.class, Order.TOGETHER), (int) from.number("days", 1, MOST_DAYS, DAYS),
        (int) from.number("remindAfter", 1, MOST_DAYS, REMIND_AFTER), ConditionReader.optional(from, "unless", Condition.NEVER), guardians,
        signatories(from), from.truth("shared", guardians.isPresent()));
    from.end();
    return terms;
  }

  private static Optional<GuardianTerms> guardians(ObjectReader terms) {
    return terms.optional("guardians").map(value -> {
      var from = ObjectReader.of(value, terms.at("guardians"), terms.faults());
      var read = new GuardianTerms(from.text("of"), from.optionalText("sameAddress"));
      from.end();
      return read;
    });
  }

  private static Optional<SignatoryTerms> signatories(ObjectReader terms) {
    return terms.optional("signatories").map(value -> {
      var from = ObjectReader.of(value, terms.at("signatories"), terms.faults());
      var read = new SignatoryTerms(from.text("of"), from.optionalText("how"));
      from.end();
      return read;
    });
  }

  static JsonObject write(SigningTerms terms) {
    var object = new ObjectTree()
        .put("order", Words.word(terms.order()))
        .put("days", terms.days())
        .put("remindAfter", terms.remindAfter());
    object.putIf(!terms.unless().equals(Condition.NEVER), "unless", ConditionWriter.write(terms.unless()));
    terms.guardians().ifPresent(guardians -> object.put("guardians", write(guardians)));
    terms.signatories().ifPresent(signatories -> object.put("signatories", write(signatories)));
    object.putIf(terms.shared() != terms.guardians().isPresent(), "shared", terms.shared() ? JsonValue.TRUE : JsonValue.FALSE);
    return object.build();
  }

  private static JsonObject write(SignatoryTerms signatories) {
    var object = new ObjectTree().put("of", signatories.of());
    signatories.how().ifPresent(question -> object.put("how", question));
    return object.build();
  }

  private static JsonObject write(GuardianTerms guardians) {
    var object = new ObjectTree().put("of", guardians.of());
    guardians.sameAddress().ifPresent(question -> object.put("sameAddress", question));
    return object.build();
  }
}
