package se.samform.core.area;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.area.AreaFault.Kind;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/**
 * Reads a file of areas: a GeoJSON FeatureCollection (RFC 7946) of polygons, each with {@code id} and {@code name} among
 * its properties. Other members and properties are passed over. All faults are told, the first of each area.
 */
public final class AreaFile {

  public static final int MOST_BYTES = 2_000_000;
  static final int MOST_AREAS = 200;

  private static final int DEEPEST = 16;
  private static final int LONGEST_NAME = 200;
  private static final String ID = "[A-Za-z][A-Za-z0-9-]{0,59}";

  private final List<AreaFault> faults = new ArrayList<>();
  private final List<NamedArea> areas = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final RingReader rings = new RingReader();

  private AreaFile() {}

  public static AreasRead read(byte[] bytes) {
    var file = new AreaFile();
    if (bytes.length > MOST_BYTES) {
      return new AreasRead.Faulty(List.of(new AreaFault(Kind.TOO_LARGE, "", "")));
    }
    switch (JsonText.parse(bytes, MOST_BYTES, DEEPEST)) {
      case Parsed.Broken(var fault) -> file.add(Kind.NOT_JSON, "", fault.reason());
      case Parsed.Tree(var root) -> file.collection(root);
    }
    return file.faults.isEmpty() ? new AreasRead.Fine(new AreaMap(file.areas)) : new AreasRead.Faulty(file.faults);
  }

  private void collection(JsonValue root) {
    var features = root instanceof JsonObject object && text(object, "type").equals("FeatureCollection") && object.get("features") instanceof JsonArray list
        ? Optional.of(list) : Optional.<JsonArray>empty();
    if (features.isEmpty()) {
      add(Kind.NOT_A_COLLECTION, "", "");
    } else if (features.get().isEmpty()) {
      add(Kind.NOTHING, "", "");
    } else if (features.get().size() > MOST_AREAS) {
      add(Kind.TOO_MANY, "", String.valueOf(features.get().size()));
    } else {
      for (int i = 0; i < features.get().size(); i++) {
        feature(object(features.get().get(i)), String.valueOf(i + 1));
      }
    }
  }

  private void feature(JsonObject feature, String number) {
    var properties = object(feature.get("properties"));
    var id = text(properties, "id");
    var name = text(properties, "name").strip();
    var where = name.isEmpty() ? number : name;
    if (!id.matches(ID)) {
      add(Kind.BAD_ID, where, id);
    } else if (!ids.add(id)) {
      add(Kind.SAME_ID, where, id);
    } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
      add(Kind.NO_NAME, where, id);
    } else {
      switch (rings.read(object(feature.get("geometry")))) {
        case RingReader.Fine(var geometry) -> areas.add(new NamedArea(id, name, geometry));
        case RingReader.Wrong(var kind, var what) -> add(kind, where, what);
      }
    }
  }

  private void add(Kind kind, String where, String what) {
    faults.add(new AreaFault(kind, where, what));
  }

  private static JsonObject object(JsonValue value) {
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : "";
  }
}
