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
import java.util.logging.Logger;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/**
 * Reads what a provider says of a payment: docs/payments.md. What it does not know it passes over; also a refund that can't be
 * read, which is logged and counted: what is told of the payment and of its other refunds holds all the same.
 */
final class ToldReader {

  private static final Logger LOG = Logger.getLogger(ToldReader.class.getName());

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
      var id = new PaymentId(UUID.fromString(object.getString("id")));
      var refunds = refunds(id, object);
      var read = refunds.stream().flatMap(Optional::stream).toList();
      return state(object).map(state -> new ProviderTold(
          id, state, amount(object), Currency.valueOf(object.getString("currency")), reference(object), page(object),
          Optional.ofNullable(object.getString("paidAt", null)).map(Instant::parse), read, refunds.size() - read.size()));
    } catch (IllegalArgumentException | DateTimeException | NullPointerException | ClassCastException notSo) {
      return Optional.empty();
    }
  }

  private static Optional<ProviderState> state(JsonObject object) {
    var word = object.getString("state");
    return Arrays.stream(ProviderState.values()).filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
  }

  /** Empty for each that can't be read. */
  private static List<Optional<ToldRefund>> refunds(PaymentId payment, JsonObject object) {
    return object.containsKey("refunds") ? object.getJsonArray("refunds").stream().map(value -> readable(payment, value)).toList() : List.of();
  }

  private static Optional<ToldRefund> readable(PaymentId payment, JsonValue value) {
    try {
      return Optional.of(refund(value));
    } catch (IllegalArgumentException | NullPointerException | ClassCastException notSo) {
      LOG.warning(() -> "A refund that is told of payment " + payment.text() + " can't be read, and is passed over");
      return Optional.empty();
    }
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
