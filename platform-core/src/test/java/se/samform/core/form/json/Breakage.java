package se.samform.core.form.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.json.Pointer;

/**
 * One value of a JSON document broken in one way.
 *
 * @param place where a fault must be told: the value that is broken, or the object that lacks it
 * @param field the name of the field that it stands in, of whatever list
 */
record Breakage(Way way, String place, String field, JsonStructure document) {

  enum Way {
    REMOVED,
    NULL,
    OF_ANOTHER_TYPE,
    WITH_AN_UNKNOWN_FIELD,
    ANOTHER_WORD,
    TOO_SMALL,
    TOO_LARGE,
    EMPTY,
    THE_SAME_ID
  }

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final JsonValue NO_WORD = JSON.createValue("no such!");

  /** Every value below this place, broken every way. */
  static List<Breakage> of(JsonStructure document, String below) {
    var breakages = new ArrayList<Breakage>();
    var value = below.isEmpty() ? document : JSON.createPointer(below).getValue(document);
    inside(document, value, below, below.substring(below.lastIndexOf('/') + 1), breakages);
    return breakages;
  }

  private static void inside(JsonStructure document, JsonValue value, String at, String field, List<Breakage> into) {
    switch (value) {
      case JsonObject object -> {
        into.add(new Breakage(Way.WITH_AN_UNKNOWN_FIELD, at + "/zzz", field, JSON.createPointer(at + "/zzz").add(document, NO_WORD)));
        object.forEach((name, member) -> {
          var place = Pointer.to(at, name);
          into.add(new Breakage(Way.REMOVED, at, name, JSON.createPointer(place).remove(document)));
          breakIt(document, member, place, name, into);
        });
      }
      case JsonArray list -> {
        for (int i = 0; i < list.size(); i++) {
          breakIt(document, list.get(i), at + "/" + i, field, into);
          sameId(document, list, i, at, field, into);
        }
      }
      case JsonValue other -> {}
    }
  }

  private static void breakIt(JsonStructure document, JsonValue value, String at, String field, List<Breakage> into) {
    var replace = new Replacing(document, at, field, into);
    replace.by(Way.NULL, JsonValue.NULL);
    switch (value) {
      case JsonObject object -> replace.by(Way.OF_ANOTHER_TYPE, JsonValue.EMPTY_JSON_ARRAY).by(Way.EMPTY, JsonValue.EMPTY_JSON_OBJECT);
      case JsonArray list -> replace.by(Way.OF_ANOTHER_TYPE, JsonValue.EMPTY_JSON_OBJECT).by(Way.EMPTY, JsonValue.EMPTY_JSON_ARRAY);
      case JsonString text -> replace.by(Way.OF_ANOTHER_TYPE, JSON.createValue(7)).by(Way.ANOTHER_WORD, NO_WORD).by(Way.EMPTY, JSON.createValue(""));
      case JsonNumber number ->
          replace.by(Way.OF_ANOTHER_TYPE, NO_WORD).by(Way.TOO_SMALL, JSON.createValue(-1)).by(Way.TOO_LARGE, JSON.createValue(1L << 40));
      case JsonValue truth -> replace.by(Way.OF_ANOTHER_TYPE, NO_WORD);
    }
    inside(document, value, at, field, into);
  }

  private static void sameId(JsonStructure document, JsonArray list, int at, String place, String field, List<Breakage> into) {
    if (at > 0 && list.get(at) instanceof JsonObject object && object.containsKey("id") && list.get(at - 1) instanceof JsonObject before && before.containsKey("id")) {
      var id = place + "/" + at + "/id";
      into.add(new Breakage(Way.THE_SAME_ID, id, field, JSON.createPointer(id).replace(document, before.get("id"))));
    }
  }

  private record Replacing(JsonStructure document, String at, String field, List<Breakage> into) {

    Replacing by(Way way, JsonValue value) {
      into.add(new Breakage(way, at, field, JSON.createPointer(at).replace(document, value)));
      return this;
    }
  }

  @Override
  public String toString() {
    return way + " " + field + " at " + place;
  }
}
