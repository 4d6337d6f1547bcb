package se.samform.engine.payment;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/** Reads what a provider says of a payment: docs/payments.md. What it does not know it passes over. */
final class ToldReader {

  static final int LARGEST = 64_000;
  private static final int DEEPEST = 8;
  private static final int LONGEST_REFERENCE = 100;
  private static final int LONGEST_PAGE = 1000;
  private static final String AMOUNT = "(0|[1-9][0-9]{0,9})\\.[0-9]{2}";

  private ToldReader() {}

  /** Empty for what is not written so. */
  static Optional<ProviderTold> read(byte[] body) {
    return JsonText.parse(body, LARGEST, DEEPEST) instanceof Parsed.Tree(JsonObject object) ? read(object) : Optional.empty();
  }

  private static Optional<ProviderTold> read(JsonObject object) {
    try {
      return state(object).map(state -> new ProviderTold(
          new PaymentId(UUID.fromString(object.getString("id"))), state, amount(object), Currency.valueOf(object.getString("currency")),
          reference(object), page(object), Optional.ofNullable(object.getString("paidAt", null)).map(Instant::parse), refunds(object)));
    } catch (IllegalArgumentException | DateTimeException | NullPointerException | ClassCastException notSo) {
      return Optional.empty();
    }
  }

  private static Optional<ProviderState> state(JsonObject object) {
    var word = object.getString("state");
    return Arrays.stream(ProviderState.values()).filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
  }

  private static List<ToldRefund> refunds(JsonObject object) {
    return object.containsKey("refunds") ? object.getJsonArray("refunds").getValuesAs(ToldReader::refund) : List.of();
  }

  private static ToldRefund refund(JsonValue value) {
    var object = value.asJsonObject();
    var state = switch (object.getString("state")) {
      case "pending" -> RefundState.ASKED;
      case "done" -> RefundState.DONE;
      case "refused" -> RefundState.REFUSED;
      default -> throw new IllegalArgumentException("No state of a refund");
    };
    return new ToldRefund(new PaymentId(UUID.fromString(object.getString("id"))), state, amount(object));
  }

  private static BigDecimal amount(JsonObject object) {
    var text = object.getString("amount");
    if (!text.matches(AMOUNT)) {
      throw new IllegalArgumentException("No amount");
    }
    return new BigDecimal(text);
  }

  private static String reference(JsonObject object) {
    var text = object.getString("reference");
    boolean isPrintable = !text.isBlank() && text.length() <= LONGEST_REFERENCE && text.chars().noneMatch(Character::isISOControl);
    if (!isPrintable) {
      throw new IllegalArgumentException("No reference");
    }
    return text;
  }

  private static Optional<URI> page(JsonObject object) {
    return Optional.ofNullable(object.getString("page", null)).filter(text -> text.length() <= LONGEST_PAGE).map(URI::create);
  }
}
