package se.samform.core.publication.json;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/** What we wrote ourselves, read again. */
final class Stored {

  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 8;

  private Stored() {}

  /** @throws IllegalStateException for what we never wrote */
  static JsonObject object(String document) {
    return switch (JsonText.parse(document.getBytes(StandardCharsets.UTF_8), LARGEST, DEEPEST)) {
      case Parsed.Tree(var root) -> root.asJsonObject();
      case Parsed.Broken(var fault) -> throw new IllegalStateException(fault.toString());
    };
  }
}
