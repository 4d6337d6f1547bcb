package se.samform.engine.delivery;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import se.samform.core.json.Json;
import se.samform.core.outbox.Outcome;

/** What a receiver's answer means, as docs/delivery.md tells. */
final class Answer {

  private static final int LONGEST_RECEIPT = 100;
  private static final String DIGEST_MISMATCH = "urn:samform:delivery:digest-mismatch";

  private Answer() {}

  /** The receipt, when the receiver has it. */
  static Optional<String> receipt(int status, String body) {
    return status == 200 || status == 201
        ? member(body, "receipt").filter(receipt -> !receipt.isBlank() && receipt.length() <= LONGEST_RECEIPT)
        : Optional.empty();
  }

  /** Why it hasn't, in our words: what a receiver says may hold anything. And whether it is worth trying again. */
  static Outcome refusal(int status, String body) {
    return switch (status) {
      case 400 -> member(body, "type").filter(DIGEST_MISMATCH::equals).isPresent()
          ? new Outcome.TryLater("400: damaged on its way")
          : new Outcome.Hopeless("400: not as the receiver expects it");
      case 401 -> new Outcome.Hopeless("401: the token is missing or wrong");
      case 409 -> new Outcome.Hopeless("409: came before with another content");
      case 413 -> new Outcome.Hopeless("413: too large for the receiver");
      case 200, 201 -> new Outcome.TryLater(status + ": the receiver gave no receipt");
      case 503 -> new Outcome.TryLater("503: the receiver is down for now");
      default -> new Outcome.TryLater(status + (status >= 500 ? ": an error at the receiver" : ": not an answer that was agreed on"));
    };
  }

  private static Optional<String> member(String body, String name) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.read() instanceof JsonObject object
          ? Optional.ofNullable(object.getString(name, null))
          : Optional.empty();
    } catch (JsonException e) {
      return Optional.empty();
    }
  }
}
