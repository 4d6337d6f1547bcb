package se.samform.designer.wording;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.text.Language;

/** Looks into a definition as JSON, which need not be a sound one: what isn't as it should be is passed over. */
public final class Looking {

  private Looking() {}

  public static JsonValue inside(JsonValue value, String name) {
    return switch (value) {
      case JsonObject object -> object.getOrDefault(name, JsonValue.NULL);
      case JsonArray array when isNumber(name) && Integer.parseInt(name) < array.size() -> array.get(Integer.parseInt(name));
      case JsonValue other -> JsonValue.NULL;
    };
  }

  public static boolean isNumber(String name) {
    return !name.isEmpty() && name.length() < 7 && name.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  /** What people call it, or its id. */
  public static Optional<String> name(JsonValue thing, Language language) {
    return Stream.of("label", "title", "name").flatMap(field -> text(thing, field, language).stream()).findFirst().or(() -> string(thing, "id"));
  }

  public static Optional<String> text(JsonValue thing, String field, Language language) {
    return inside(thing, field) instanceof JsonObject text
        ? string(text, language.tag()).or(() -> text.keySet().stream().findFirst().flatMap(first -> string(text, first)))
        : Optional.empty();
  }

  public static Optional<String> string(JsonValue thing, String field) {
    return inside(thing, field) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }

  public static Stream<JsonObject> all(JsonValue list) {
    return list instanceof JsonArray array ? array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast) : Stream.of();
  }
}
