package se.samform.core.logic;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An expectation of the corpus with one thing in it made different, each way; none of them may hold. */
final class Spoilt {

  private static final JsonProvider JSON = JsonProvider.provider();

  /** What these say nothing of may be anything. */
  private static final Set<String> PARTIAL = Set.of("notShown", "rows", "shownIn", "requiredIn", "options", "labels", "intros", "optionLabels");

  private Spoilt() {}

  static Stream<JsonValue> variants(String what, JsonValue expected) {
    if (what.equals("notShown")) {
      return Stream.of();
    }
    return PARTIAL.contains(what) || !(expected instanceof JsonObject exact)
        ? inner(expected)
        : Stream.concat(inner(exact), members(exact));
  }

  /** One member more, and each member less. */
  private static Stream<JsonValue> members(JsonObject object) {
    var more = JSON.createObjectBuilder(object).add("no-such-question", "x").build();
    return Stream.concat(Stream.of(more), object.keySet().stream().map(name -> JSON.createObjectBuilder(object).remove(name).build()));
  }

  private static Stream<JsonValue> inner(JsonValue value) {
    return switch (value) {
      case JsonString text -> Stream.of(JSON.createValue(text.getString() + "x"));
      case JsonNumber number -> Stream.of(JSON.createValue(number.intValue() + 1));
      case JsonArray list -> lists(list).stream();
      case JsonObject object ->
          object.entrySet().stream().flatMap(entry ->
              inner(entry.getValue()).map(spoilt -> JSON.createObjectBuilder(object).add(entry.getKey(), spoilt).build()));
      case JsonValue truth -> Stream.of(truth == JsonValue.TRUE ? JsonValue.FALSE : JsonValue.TRUE);
    };
  }

  private static List<JsonValue> lists(JsonArray list) {
    var variants = new ArrayList<JsonValue>();
    variants.add(JSON.createArrayBuilder(list).add("no-such").build());
    for (int i = 0; i < list.size(); i++) {
      int at = i;
      variants.add(JSON.createArrayBuilder(list).remove(at).build());
      inner(list.get(at)).forEach(spoilt -> variants.add(JSON.createArrayBuilder(list).set(at, spoilt).build()));
    }
    return variants;
  }
}
