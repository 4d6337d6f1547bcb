package se.samform.engine.register;

import jakarta.json.JsonObject;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.register.DownReason;
import se.samform.core.register.Lookup;

/** What a status and a body of a register mean, as docs/registers.md tells; its members are still unread. */
final class Said {

  static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 8;

  private Said() {}

  static Lookup<JsonObject> of(int status, byte[] body) {
    return switch (status) {
      case 200, 201 -> object(body);
      case 404, 410 -> new Lookup.NotFound<>();
      case 400, 401, 403, 405, 415, 422 -> new Lookup.Down<>(DownReason.REFUSED);
      default -> new Lookup.Down<>(DownReason.NO_ANSWER);
    };
  }

  private static Lookup<JsonObject> object(byte[] body) {
    return switch (JsonText.parse(body, LARGEST, DEEPEST)) {
      case Parsed.Tree(JsonObject object) -> new Lookup.Found<>(object);
      case Parsed.Tree other -> new Lookup.Down<>(DownReason.GARBAGE);
      case Parsed.Broken broken -> new Lookup.Down<>(DownReason.GARBAGE);
    };
  }
}
