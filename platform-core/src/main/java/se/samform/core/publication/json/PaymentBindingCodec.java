package se.samform.core.publication.json;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.json.ObjectTree;
import se.samform.core.publication.PaymentBinding;
import se.samform.core.publication.PaymentProvider;

/** {@code {"provider": {"name": "…", "address": "…", "pages": "…"}, "fees": {"handling": "1500.00"}}}. */
final class PaymentBindingCodec {

  private PaymentBindingCodec() {}

  static JsonObject write(PaymentBinding payments) {
    var object = new ObjectTree();
    payments.provider().ifPresent(provider -> object.put("provider", write(provider)));
    var fees = new ObjectTree();
    payments.fees().forEach((role, fee) -> fees.put(role, fee.toPlainString()));
    return object.put("fees", fees.build()).build();
  }

  static PaymentBinding read(JsonObject object) {
    var fees = object.getJsonObject("fees");
    return new PaymentBinding(
        Optional.ofNullable(object.getJsonObject("provider")).map(PaymentBindingCodec::provider),
        fees.keySet().stream().collect(Collectors.toMap(role -> role, role -> new BigDecimal(fees.getString(role)))));
  }

  private static JsonObject write(PaymentProvider provider) {
    return new ObjectTree().put("name", provider.name()).put("address", provider.address().toString())
        .put("pages", provider.pages().toString()).build();
  }

  private static PaymentProvider provider(JsonObject object) {
    return new PaymentProvider(object.getString("name"), URI.create(object.getString("address")), URI.create(object.getString("pages")));
  }
}
