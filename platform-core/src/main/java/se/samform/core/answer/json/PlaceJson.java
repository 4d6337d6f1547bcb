package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerTexts;
import se.samform.core.form.MapQuestion;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.place.ShapeText;

/**
 * A place in JSON: {@code {"shape": <GeoJSON>, "coordinates": "57.7, 11.9", "description": "…"}}, each left out when it
 * is not there. What was drawn stands among raw answers in the words of {@link ShapeText}, and is taken so here, too.
 */
final class PlaceJson {

  private PlaceJson() {}

  /** Raw texts by path. */
  static Map<String, List<String>> read(String path, JsonValue value, String at, Faults faults) {
    var raw = new HashMap<String, List<String>>();
    var from = ObjectReader.of(value, at, faults);
    from.optional(MapQuestion.SHAPE).flatMap(shape -> shape(shape, from.at(MapQuestion.SHAPE), faults))
        .ifPresent(text -> raw.put(path + "." + MapQuestion.SHAPE, List.of(text)));
    for (var key : List.of(MapQuestion.COORDINATES, MapQuestion.DESCRIPTION)) {
      from.optionalText(key).ifPresent(text -> raw.put(path + "." + key, List.of(text)));
    }
    from.end();
    return raw;
  }

  private static Optional<String> shape(JsonValue value, String at, Faults faults) {
    return value instanceof JsonString text
        ? Optional.of(text.getString()) : GeoJson.read(value, at, faults).map(ShapeText::write);
  }

  static JsonObject write(String path, AnswerTexts raw) {
    var place = new ObjectTree();
    first(raw, path + "." + MapQuestion.SHAPE).ifPresent(text -> place.put(MapQuestion.SHAPE, shape(text)));
    for (var key : List.of(MapQuestion.COORDINATES, MapQuestion.DESCRIPTION)) {
      first(raw, path + "." + key).ifPresent(text -> place.put(key, text));
    }
    return place.build();
  }

  private static Optional<String> first(AnswerTexts raw, String path) {
    return raw.at(path).stream().findFirst();
  }

  /** What cannot be understood stands there as it was posted. */
  private static JsonValue shape(String text) {
    return ShapeText.read(text).<JsonValue>map(GeoJson::write).orElseGet(() -> Trees.text(text));
  }

  /** As it is handed in: coordinates that were typed are a shape, too. */
  static JsonObject write(Answer.Place place) {
    var object = new ObjectTree();
    if (!place.shapes().isEmpty()) {
      object.put(MapQuestion.SHAPE, GeoJson.write(place.shapes()));
    }
    place.description().ifPresent(text -> object.put(MapQuestion.DESCRIPTION, text));
    return object.build();
  }

  /** @throws IllegalArgumentException for what we did not write */
  static Answer.Place read(JsonObject place) {
    var faults = new Faults();
    var shape = Optional.ofNullable(place.get(MapQuestion.SHAPE));
    var shapes = shape.flatMap(value -> GeoJson.read(value, "", faults)).orElse(List.of());
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("A place: " + faults.found());
    }
    return new Answer.Place(shapes, Optional.ofNullable(place.getString(MapQuestion.DESCRIPTION, null)));
  }
}
