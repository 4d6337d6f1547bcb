package se.samform.core.answer.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import se.samform.core.answer.SignedBy;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** {@code [{"path": "guardian", "name": "…", "at": "…"}]}. */
final class SignedCodec {

  private SignedCodec() {}

  static JsonValue write(List<SignedBy> signed) {
    return Trees.list(signed, each -> new ObjectTree().put("path", each.path()).put("name", each.name()).put("at", each.at().toString()).build());
  }

  static List<SignedBy> read(JsonArray signed) {
    return signed.getValuesAs(JsonObject.class).stream()
        .map(each -> new SignedBy(each.getString("path"), each.getString("name"), Instant.parse(each.getString("at")))).toList();
  }
}
