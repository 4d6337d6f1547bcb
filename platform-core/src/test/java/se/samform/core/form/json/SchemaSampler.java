package se.samform.core.form.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values made from a seed by the published schema alone, so that a field that comes to be is tried without anybody
 * thinking of it. What the schema cannot say may still be wrong with them.
 */
final class SchemaSampler {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int DEEPEST = 5;

  /** What a text may be where the schema says no more: ids of what stands in sample-frame.json, and words. */
  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry("question", List.of("t", "n", "d", "y", "c", "cs", "k", "p.email", "n", "t")),
          Map.entry("answered", List.of("t", "p", "g", "cs", "p.email")),
          Map.entry("answer", List.of("n", "k", "n", "k", "d", "t")),
          Map.entry("some", List.of("g")),
          Map.entry("count", List.of("g")),
          Map.entry("over", List.of("g")),
          Map.entry("table", List.of("tab")),
          Map.entry("pattern", List.of("\\d{3}")),
          Map.entry("exportName", List.of("namn")),
          Map.entry("content", List.of("aGVqIGhlag==")),
          Map.entry("name", List.of("brev.txt")));

  private static final List<String> WORDS = List.of("x", "1", "2.5", "today", "2027-08-17", "yes", "a", "07:30", "b");
  private static final Map<String, List<String>> PATTERNS = Map.of(
      "decimal", List.of("0", "1", "2.5", "-3", "10"),
      "day", List.of("today", "2027-08-17", "today+14", "today-1"),
      "time", List.of("07:30", "18:00"));

  private final JsonObject schema;
  private final Random random;
  /** Every definition and field in use by the values so far: {@code textQuestion/maxLength}. */
  private final Set<String> used = new TreeSet<>();
  private final Map<String, List<JsonValue>> pools = new HashMap<>();
  private final Set<String> wanted = new HashSet<>();
  private int ids;

  SchemaSampler(JsonObject schema, long seed) {
    this.schema = schema;
    this.random = new Random(seed);
  }

  /** In place of values of this definition, one of these. */
  void putPool(String definition, List<JsonValue> values) {
    pools.put(definition, values);
  }

  /** From now on a field of this name is never left out, nor those that lead to the definition that has it. */
  void want(String definition, String field) {
    wanted.add(field);
    schema.getJsonObject("$defs").values().forEach(shape -> wantThoseOf("#/$defs/" + definition, shape.asJsonObject()));
  }

  private void wantThoseOf(String reference, JsonObject shape) {
    if (shape.get("properties") instanceof JsonObject properties) {
      properties.forEach((field, inner) -> {
        if (inner.toString().contains("\"" + reference + "\"")) {
          wanted.add(field);
        }
      });
    }
  }

  Set<String> used() {
    var taken = new TreeSet<>(used);
    used.clear();
    return taken;
  }

  JsonValue sample(String definition) {
    return sample(definition, schema.getJsonObject("$defs").getJsonObject(definition), "", 0);
  }

  JsonValue question(String type) {
    return object("question", ofType(type), JSON.createObjectBuilder().add("type", type).build(), 0);
  }

  private JsonObject ofType(String type) {
    return schema.getJsonObject("$defs").getJsonObject("question").getJsonArray("allOf").getValuesAs(JsonObject.class).stream()
        .filter(branch -> branch.getJsonObject("if").toString().contains("\"" + type + "\""))
        .map(branch -> branch.getJsonObject("then"))
        .findFirst()
        .orElseThrow();
  }

  private JsonValue sample(String name, JsonObject shape, String field, int depth) {
    if (shape.containsKey("const")) {
      return shape.get("const");
    }
    if (shape.containsKey("enum")) {
      return one(shape.getJsonArray("enum"));
    }
    var reference = shape.getString("$ref", "");
    if (!reference.isEmpty() && !shape.containsKey("properties")) {
      return named(reference.substring(reference.lastIndexOf('/') + 1), field, depth);
    }
    if (shape.get("oneOf") instanceof JsonArray branches && !shape.containsKey("properties")) {
      int at = depth >= DEEPEST ? 0 : random.nextInt(branches.size());
      used.add(name + "/oneOf/" + at);
      return sample(name, branches.getJsonObject(at), field, depth + 1);
    }
    return switch (shape.getString("type", "object")) {
      case "boolean" -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.FALSE;
      case "integer" -> whole(shape);
      case "string" -> JSON.createValue(text(name, field));
      case "array" -> list(name, shape, field, depth);
      default -> object(name, shape, JsonValue.EMPTY_JSON_OBJECT, depth);
    };
  }

  private JsonValue named(String definition, String field, int depth) {
    if (pools.containsKey(definition) && random.nextInt(4) > 0) {
      return pools.get(definition).get(random.nextInt(pools.get(definition).size()));
    }
    return switch (definition.equals("formula") && field.equals("on") ? "on" : definition) {
      case "on" -> JSON.createObjectBuilder().add("date", "today").build();
      case "id" -> JSON.createValue("s" + ids++);
      case "optionId" -> JSON.createValue("o" + ids++);
      case "texts" -> texts();
      case "question" -> question(List.of("text", "number", "yes-no", "information", "date").get(random.nextInt(5)));
      default -> sample(definition, schema.getJsonObject("$defs").getJsonObject(definition), field, depth);
    };
  }

  private JsonValue texts() {
    var texts = JSON.createObjectBuilder().add("sv", "Text " + ids++);
    return (random.nextBoolean() ? texts.add("en", "Text") : texts).build();
  }

  private String text(String name, String field) {
    var known = PATTERNS.getOrDefault(name, field.equals("from") ? List.of("2027-01-01", "2028-01-01") : TEXTS.getOrDefault(field, WORDS));
    return known.get(random.nextInt(known.size()));
  }

  /** Mostly small, so that two of them are seldom the wrong way round. */
  private JsonValue whole(JsonObject shape) {
    int least = shape.getInt("minimum", 0);
    int most = shape.getInt("maximum", 3);
    return JSON.createValue(random.nextInt(8) == 0 ? most : least + random.nextInt(Math.min(3, most - least + 1)));
  }

  private JsonValue list(String name, JsonObject shape, String field, int depth) {
    int least = shape.getInt("minItems", 0);
    int count = Math.min(least + random.nextInt(3), shape.getInt("maxItems", 9));
    var items = new LinkedHashSet<JsonValue>();
    for (int i = 0; i < Math.max(1, count); i++) {
      items.add(sample(name, shape.getJsonObject("items"), field, depth + 1));
    }
    return JSON.createArrayBuilder(items).build();
  }

  private JsonValue one(JsonArray values) {
    return values.get(random.nextInt(values.size()));
  }

  private JsonObject object(String name, JsonObject shape, JsonObject already, int depth) {
    var fields = new LinkedHashMap<String, JsonObject>();
    var required = new HashSet<String>();
    var place = collect(name, shape, fields, required);
    var object = JSON.createObjectBuilder();
    fields.forEach((field, inner) -> {
      if (already.containsKey(field)) {
        object.add(field, already.get(field));
      } else if (required.contains(field) || wanted.contains(field) || depth < DEEPEST && random.nextInt(name.equals("question") ? 3 : 2) == 0) {
        used.add(place + "/" + field);
        object.add(field, sample(place + "/" + field, inner, field, depth + 1));
      }
    });
    return object.build();
  }

  /** A field may be taken back by the schema false. */
  private static void put(Map<String, JsonObject> fields, String field, JsonValue shape) {
    if (shape == JsonValue.FALSE) {
      fields.remove(field);
    } else {
      fields.put(field, shape.asJsonObject());
    }
  }

  /** The fields of the shape and of those that it is made of; what stands nearest goes before. */
  private String collect(String name, JsonObject shape, Map<String, JsonObject> fields, Set<String> required) {
    var place = name;
    var reference = shape.getString("$ref", "");
    if (!reference.isEmpty()) {
      var definition = reference.substring(reference.lastIndexOf('/') + 1);
      var inner = collect(definition, schema.getJsonObject("$defs").getJsonObject(definition), fields, required);
      place = shape.containsKey("properties") ? name : inner;
    }
    if (shape.get("properties") instanceof JsonObject properties) {
      properties.forEach((field, inner) -> put(fields, field, inner));
    }
    if (shape.get("required") instanceof JsonArray names) {
      names.getValuesAs(JsonString::getString).forEach(required::add);
    }
    if (shape.get("oneOf") instanceof JsonArray branches && shape.containsKey("properties")) {
      var branch = branches.getJsonObject(random.nextInt(branches.size()));
      branch.getJsonArray("required").getValuesAs(JsonString::getString).forEach(required::add);
    }
    return place;
  }
}
