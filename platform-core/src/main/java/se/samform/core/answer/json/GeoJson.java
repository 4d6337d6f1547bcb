package se.samform.core.answer.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.json.Faults;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.place.Position;
import se.samform.core.place.Shape;
import se.samform.core.place.ShapeKind;
import se.samform.core.place.ShapeText;
import se.samform.core.text.LocalText;

/**
 * Shapes as a GeoJSON geometry (RFC 7946): a Point, a LineString, a Polygon of one ring, or a GeometryCollection of
 * those; positions are [longitude, latitude] in WGS 84 with at most 7 decimals. Nothing else of GeoJSON is read.
 */
final class GeoJson {

  private static final String COLLECTION = "GeometryCollection";
  private static final LocalText HOW = LocalText.of(
      "Skriv en geometri i GeoJSON: Point, LineString, Polygon eller GeometryCollection.", "Write a GeoJSON geometry: a Point, LineString, Polygon or GeometryCollection.");

  private GeoJson() {}

  static JsonObject write(List<Shape> shapes) {
    return shapes.size() == 1
        ? write(shapes.getFirst())
        : new ObjectTree().put("type", COLLECTION).put("geometries", Trees.list(shapes, GeoJson::write)).build();
  }

  private static JsonObject write(Shape shape) {
    return new ObjectTree().put("type", type(shape.kind())).put("coordinates", coordinates(shape)).build();
  }

  private static JsonValue coordinates(Shape shape) {
    return switch (shape.kind()) {
      case POINT -> position(shape.corners().getFirst());
      case LINE -> Trees.list(shape.corners(), GeoJson::position);
      case POLYGON -> Trees.list(List.of(ring(shape)), ring -> Trees.list(ring, GeoJson::position));
    };
  }

  private static List<Position> ring(Shape shape) {
    return Stream.concat(shape.corners().stream(), Stream.of(shape.corners().getFirst())).toList();
  }

  private static JsonValue position(Position place) {
    return Json.createArrayBuilder().add(place.longitude()).add(place.latitude()).build();
  }

  /** Empty with a fault at this place when it is no such geometry. */
  static Optional<List<Shape>> read(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var type = from.text("type");
    var shapes = type.equals(COLLECTION) ? collection(from) : shape(type, from).map(List::of);
    from.end();
    if (shapes.isPresent() && ShapeText.corners(shapes.get()) > ShapeText.MOST_CORNERS) {
      faults.add(at,
          LocalText.of("Det är fler än %s hörn", "There are more than %s corners").formatted(ShapeText.MOST_CORNERS),
          LocalText.of("Rita enklare.", "Draw it more simply."));
    }
    return shapes;
  }

  private static Optional<List<Shape>> collection(ObjectReader from) {
    var shapes = new ArrayList<Shape>();
    var all = from.list("geometries", (each, at) -> {
      var inner = ObjectReader.of(each, at, from.faults());
      var shape = shape(inner.text("type"), inner);
      inner.end();
      return shape;
    });
    all.forEach(shape -> shape.ifPresent(shapes::add));
    if (from.has("geometries") && all.isEmpty()) {
      from.faults().add(from.at("geometries"), LocalText.of("Det finns inget i den", "There is nothing in it"), HOW);
    }
    return shapes.isEmpty() ? Optional.empty() : Optional.of(shapes);
  }

  private static Optional<Shape> shape(String type, ObjectReader from) {
    var kind = Stream.of(ShapeKind.values()).filter(each -> type(each).equals(type)).findFirst();
    if (kind.isEmpty() && !type.isEmpty()) {
      from.faults().add(from.at("type"), LocalText.of("Det finns ingen ”%s” här", "There is no \"%s\" here").formatted(type), HOW);
    }
    var coordinates = from.required("coordinates");
    var shape = kind.flatMap(each -> coordinates.flatMap(value -> corners(each, value)).flatMap(all -> Shape.of(each, all)));
    if (kind.isPresent() && coordinates.isPresent() && shape.isEmpty()) {
      from.faults().add(from.at("coordinates"),
          LocalText.of("Det här är inga koordinater för %s", "These are no coordinates of a %s").formatted(type),
          LocalText.of("Skriv [longitud, latitud] med högst 7 decimaler. En Polygon har en ring som slutar där den börjar.",
              "Write [longitude, latitude] with at most 7 decimals; a Polygon has one ring that ends where it begins."));
    }
    return shape;
  }

  private static Optional<List<Position>> corners(ShapeKind kind, JsonValue value) {
    return switch (kind) {
      case POINT -> position(value).map(List::of);
      case LINE -> positions(value);
      case POLYGON -> value instanceof JsonArray rings && rings.size() == 1
          ? positions(rings.getFirst()).filter(GeoJson::isClosed).map(ring -> ring.subList(0, ring.size() - 1))
          : Optional.empty();
    };
  }

  private static boolean isClosed(List<Position> ring) {
    return ring.size() >= 4 && ring.getFirst().equals(ring.getLast());
  }

  private static Optional<List<Position>> positions(JsonValue value) {
    if (!(value instanceof JsonArray array)) {
      return Optional.empty();
    }
    var positions = array.stream().map(GeoJson::position).toList();
    return positions.stream().allMatch(Optional::isPresent)
        ? Optional.of(positions.stream().map(Optional::get).toList()) : Optional.empty();
  }

  private static Optional<Position> position(JsonValue value) {
    return value instanceof JsonArray pair
            && pair.size() == 2
            && pair.getFirst() instanceof JsonNumber longitude
            && pair.getLast() instanceof JsonNumber latitude
        ? Position.of(latitude.bigDecimalValue(), longitude.bigDecimalValue())
        : Optional.empty();
  }

  private static String type(ShapeKind kind) {
    return switch (kind) {
      case POINT -> "Point";
      case LINE -> "LineString";
      case POLYGON -> "Polygon";
    };
  }
}
