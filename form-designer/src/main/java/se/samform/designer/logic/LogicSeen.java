package se.samform.designer.logic;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/** What stood somewhere, as a text that goes to the page and comes back. */
final class LogicSeen {

  private static final int MOST_BYTES = 200_000;
  private static final int DEEPEST = 64;

  private LogicSeen() {}

  static String text(Optional<JsonValue> json) {
    return json.map(CanonicalJson::text).orElse("");
  }

  /** Nothing for what can't be read: it never stood there, and so is told as changed meanwhile. */
  static Optional<JsonValue> read(String text) {
    return JsonText.parse(text.getBytes(StandardCharsets.UTF_8), MOST_BYTES, DEEPEST) instanceof Parsed.Tree(var root) ? Optional.of(root) : Optional.empty();
  }
}
