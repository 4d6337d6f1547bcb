package se.samform.designer.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import se.samform.core.form.ServiceKey;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** E-services that begin as another one: with an id that is free, and a title that says so. */
public final class Copies {

  private static final int LONGEST = 60;

  private Copies() {}

  /** @param taken ids of the municipality's e-services */
  public static JsonObject of(JsonObject definition, Set<String> taken) {
    var titles = new ObjectTree();
    if (definition.get("title") instanceof JsonObject title) {
      title.forEach((language, text) -> titles.put(language, text instanceof JsonString said ? Trees.text(said.getString() + copy(language)) : text));
    }
    return with(withFreeId(definition, taken), "title", titles.build());
  }

  private static String copy(String language) {
    return language.equals("sv") ? " (kopia)" : " (copy)";
  }

  /** The same, called otherwise where something is called so already. */
  public static JsonObject withFreeId(JsonObject definition, Set<String> taken) {
    var id = definition.getString("id", "");
    var base = ServiceKey.isKey(id) ? id : "e-tjanst";
    var free = base;
    for (int i = 2; taken.contains(free); i++) {
      var ending = "-" + i;
      free = base.substring(0, Math.min(base.length(), LONGEST - ending.length())) + ending;
    }
    return with(definition, "id", Trees.text(free));
  }

  private static JsonObject with(JsonObject object, String name, JsonValue value) {
    var changed = Json.createObjectBuilder(object);
    return changed.add(name, value).build();
  }
}
