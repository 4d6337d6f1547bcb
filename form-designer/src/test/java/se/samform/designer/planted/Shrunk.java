package se.samform.designer.planted;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DefinitionCheck;

/** Takes away all of a definition that something doesn't need. */
final class Shrunk {

  private Shrunk() {}

  static JsonObject of(ServiceDefinition definition, Predicate<ServiceDefinition> isStillSo) {
    var json = Without.json(definition);
    boolean again = true;
    while (again) {
      again = false;
      for (var at : places(json, "")) {
        var less = without(json, at);
        boolean isFine = Without.read(less).filter(form -> DefinitionCheck.faultsOf(form).isEmpty()).filter(isStillSo).isPresent();
        if (isFine && !less.equals(json)) {
          json = less;
          again = true;
          break;
        }
      }
    }
    return json;
  }

  private static JsonObject without(JsonObject json, String at) {
    try {
      return Json.createPointer(at).remove(json);
    } catch (JsonException e) {
      return json;
    }
  }

  /** The largest first. */
  private static List<String> places(JsonValue value, String at) {
    var all = new ArrayList<String>();
    if (value instanceof JsonObject object) {
      object.keySet().stream().filter(key -> !key.equals("en")).forEach(key -> all.add(at + "/" + key));
      object.forEach((key, inner) -> all.addAll(places(inner, at + "/" + key)));
    } else if (value instanceof JsonArray array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        all.add(at + "/" + i);
      }
      for (int i = array.size() - 1; i >= 0; i--) {
        all.addAll(places(array.get(i), at + "/" + i));
      }
    }
    return all;
  }
}
