package se.samform.engine.delivery;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samform.core.json.Json;
import se.samform.core.outbox.Outcome;

/** What a receiver's answer means, as docs/delivery.md tells. */
final class Answer {

  private static final int LONGEST_RECEIPT = 100;
  private static final String TYPES = "urn:samform:delivery:";
  private static final String DIGEST_MISMATCH = TYPES + "digest-mismatch";
  private static final Pattern OUR_TYPE = Pattern.compile(TYPES + "[a-z-]{1,40}");

  private Answer() {}

  /** The receipt, when the receiver has it. */
  static Optional<String> receipt(int status, String body) {
    return status == 200 || status == 201
        ? member(body, "receipt").filter(receipt -> !receipt.isBlank() && receipt.length() <= LONGEST_RECEIPT)
        : Optional.empty();
  }

  /** Why it hasn't, and whether it is worth trying again. */
  static Outcome refusal(int status, String body) {
    var type = member(body, "type");
    var reason = status + type.filter(Answer::isOurs).map(ours -> " " + ours.substring(TYPES.length())).orElse("");
    return switch (status) {
      case 400 -> type.filter(DIGEST_MISMATCH::equals).isPresent()
          ? new Outcome.TryLater(reason)
          : new Outcome.Hopeless(reason);
      case 401, 409, 413 -> new Outcome.Hopeless(reason);
      default -> new Outcome.TryLater(reason);
    };
  }

  /** The receiver's own words are not kept: nobody knows whose data are in them. */
  private static boolean isOurs(String type) {
    return OUR_TYPE.matcher(type).matches();
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
