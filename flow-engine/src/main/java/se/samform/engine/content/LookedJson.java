package se.samform.engine.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** {@code {path: {"result": "FOUND", "register": "population", "at": "…", "texts": […]}}}. */
final class LookedJson {

  private LookedJson() {}

  static JsonObject write(LookedUp looked) {
    var object = new ObjectTree();
    looked.looks().forEach((path, look) -> object.put(path, write(look)));
    return object.build();
  }

  private static JsonObject write(Look look) {
    return new ObjectTree()
        .put("result", look.result().name())
        .put("register", look.register())
        .put("at", look.at().toString())
        .put("texts", Trees.texts(look.texts()))
        .build();
  }

  static LookedUp read(JsonObject object) {
    return new LookedUp(object.keySet().stream().collect(Collectors.toMap(Function.identity(), path -> look(object.getJsonObject(path)))));
  }

  private static Look look(JsonObject look) {
    return new Look(
        Look.Result.valueOf(look.getString("result")), look.getString("register"), Instant.parse(look.getString("at")),
        look.getJsonArray("texts").getValuesAs(JsonString::getString));
  }
}
