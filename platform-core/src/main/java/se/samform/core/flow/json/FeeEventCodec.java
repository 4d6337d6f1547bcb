package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.FeeEvent.FeeAsked;
import se.samform.core.flow.FeeEvent.FeeReckoned;
import se.samform.core.flow.FeeEvent.Paid;
import se.samform.core.flow.FeeEvent.RefundAsked;
import se.samform.core.flow.FeeEvent.RefundLate;
import se.samform.core.flow.FeeEvent.RefundRefused;
import se.samform.core.flow.FeeEvent.Refunded;
import se.samform.core.flow.FeeEvent;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;

/** What a payment is known by at its provider leads to a person: it is not in the header. */
final class FeeEventCodec {

  private FeeEventCodec() {}

  static EncodedEvent encode(FeeEvent event) {
    return switch (event) {
      case FeeReckoned(var fee, var amount, var currency, var byDecision) ->
          money(amount, currency).add("fee", fee.text()).add("byDecision", AmountsByDecision.write(byDecision)).as("fee-reckoned");
      case FeeAsked(var fee, var amount, var currency, var text, var reckoned) ->
          money(amount, currency).add("fee", fee.text()).add("of", reckoned.map(PaymentId::text)).as("fee-asked", text);
      case Paid(var payment, var fee, var amount, var currency, var on, var provider, var reference) -> money(amount, currency)
          .add("fee", fee.map(PaymentId::text)).add("on", on.toString()).add("payment", payment.text()).add("provider", provider)
          .as("paid", reference);
      case RefundAsked(var refund, var payment, var amount, var currency, var text) -> refund(refund, payment, amount, currency).as("refund-asked", text);
      case Refunded(var refund, var payment, var amount, var currency) -> refund(refund, payment, amount, currency).as("refunded");
      case RefundLate(var refund, var payment, var amount, var currency, var since) ->
          refund(refund, payment, amount, currency).add("since", since.toString()).as("refund-late");
      case RefundRefused(var refund, var payment, var amount, var currency) -> refund(refund, payment, amount, currency).as("refund-refused");
    };
  }

  static Optional<FeeEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "fee-reckoned" -> new FeeReckoned(
          PaymentId.of(header.getString("fee")), amount(header), currency(header), AmountsByDecision.read(Header.texts(header, "byDecision")));
      case "fee-asked" -> new FeeAsked(
          PaymentId.of(header.getString("fee")), amount(header), currency(header), CaseEventCodec.text(stored), Header.text(header, "of").map(PaymentId::of));
      case "paid" -> new Paid(
          PaymentId.of(header.getString("payment")), Header.text(header, "fee").map(PaymentId::of), amount(header), currency(header),
          Instant.parse(header.getString("on")), header.getString("provider"), CaseEventCodec.text(stored));
      case "refund-asked" -> new RefundAsked(id(header, "refund"), id(header, "payment"), amount(header), currency(header), CaseEventCodec.text(stored));
      case "refunded" -> new Refunded(id(header, "refund"), id(header, "payment"), amount(header), currency(header));
      case "refund-late" -> new RefundLate(
          id(header, "refund"), id(header, "payment"), amount(header), currency(header), LocalDate.parse(header.getString("since")));
      case "refund-refused" -> new RefundRefused(id(header, "refund"), id(header, "payment"), amount(header), currency(header));
      default -> null;
    });
  }

  private static Header refund(PaymentId refund, PaymentId payment, BigDecimal amount, Currency currency) {
    return money(amount, currency).add("refund", refund.text()).add("payment", payment.text());
  }

  private static PaymentId id(JsonObject header, String name) {
    return PaymentId.of(header.getString(name));
  }

  private static Header money(BigDecimal amount, Currency currency) {
    return new Header().add("amount", amount.toPlainString()).add("currency", currency.name());
  }

  private static BigDecimal amount(JsonObject header) {
    return new BigDecimal(header.getString("amount"));
  }

  private static Currency currency(JsonObject header) {
    return Currency.valueOf(header.getString("currency"));
  }
}
