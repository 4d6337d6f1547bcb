package se.samform.designer.analysis;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BiFunction;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;

/** A definition that says the same in other words, or nearly the same. */
final class Rewritten {

  private static final Set<String> CONDITIONS = Set.of("shown", "required", "readOnly", "when", "where");

  private Rewritten() {}

  /** Every value of an object is replaced by what is said here of its name and itself, from the outside in. */
  static ServiceDefinition by(BiFunction<String, JsonValue, JsonValue> how, ServiceDefinition definition) {
    try (var reader = Json.createReader(new ByteArrayInputStream(DefinitionCodec.write(definition)))) {
      return StaticFindingsTest.definition(in("", reader.readObject(), how).toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static JsonValue in(String name, JsonValue value, BiFunction<String, JsonValue, JsonValue> how) {
    return switch (how.apply(name, value)) {
      case JsonObject object -> {
        var all = Json.createObjectBuilder();
        object.forEach((key, inner) -> all.add(key, in(key, inner, how)));
        yield all.build();
      }
      case JsonArray array -> {
        var all = Json.createArrayBuilder();
        array.forEach(inner -> all.add(in(name, inner, how)));
        yield all.build();
      }
      case JsonValue other -> other;
    };
  }

  /** All words that people read are other ones, and the steps have other ids. */
  static ServiceDefinition inOtherWords(ServiceDefinition definition) {
    return by((name, value) -> switch (value) {
      case JsonString text when name.equals("sv") || name.equals("en") -> Json.createValue(text.getString() + "!");
      case JsonArray steps when name.equals("steps") -> renamed(steps);
      case JsonValue other -> other;
    }, definition);
  }

  private static JsonArray renamed(JsonArray steps) {
    var all = Json.createArrayBuilder();
    steps.forEach(step -> all.add(Json.createObjectBuilder(step.asJsonObject()).add("id", step.asJsonObject().getString("id") + "-renamed")));
    return all.build();
  }

  /** Every condition is written otherwise: as itself, or itself and its opposite. */
  static ServiceDefinition inARoundaboutWay(ServiceDefinition definition) {
    return by((name, value) -> value instanceof JsonObject condition && CONDITIONS.contains(name) && !condition.containsKey("all")
        ? either(condition) : value, definition);
  }

  private static JsonObject either(JsonObject condition) {
    var opposite = Json.createObjectBuilder().add("not", condition);
    var both = Json.createArrayBuilder().add(condition).add(opposite);
    var never = Json.createObjectBuilder().add("all", both);
    return Json.createObjectBuilder().add("all", Json.createArrayBuilder().add(Json.createObjectBuilder().add("any", Json.createArrayBuilder().add(condition).add(never)))).build();
  }
}
