package se.samform.core.area;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import se.samform.core.area.AreaFault.Kind;

/** Reads the geometry of one area after the other: a Polygon or a MultiPolygon. */
final class RingReader {

  static final int MOST_CORNERS = 100_000;

  /** A ring says its first corner again. */
  private static final int FEWEST = 4;

  /** Where the municipalities are that Samform is for, with room around them. */
  private static final Envelope HERE = new Envelope(3, 32, 53, 72);

  /** In all areas. */
  private int corners;

  sealed interface Outcome {}

  record Fine(Geometry geometry) implements Outcome {}

  record Wrong(Kind kind, String what) implements Outcome {}

  /** Ends the reading of one area. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Wrong wrong;

    Stop(Kind kind, String what) {
      super(what, null, false, false);
      this.wrong = new Wrong(kind, what);
    }
  }

  Outcome read(JsonObject geometry) {
    try {
      return checked(geometry(geometry));
    } catch (Stop stop) {
      return stop.wrong;
    }
  }

  private static Outcome checked(Geometry geometry) {
    var fault = new IsValidOp(geometry).getValidationError();
    return fault == null ? new Fine(geometry) : new Wrong(Kind.CROSSES, told(fault.getCoordinate()));
  }

  private Geometry geometry(JsonObject geometry) {
    var type = AreaFile.text(geometry, "type");
    var coordinates = geometry.get("coordinates");
    return switch (type) {
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> Geometries.FACTORY.createMultiPolygon(
          list(coordinates).stream().map(this::polygon).toArray(Polygon[]::new));
      case String other -> throw new Stop(Kind.NOT_A_POLYGON, other);
    };
  }

  private Polygon polygon(JsonValue value) {
    var rings = list(value).stream().map(this::ring).toList();
    return Geometries.FACTORY.createPolygon(rings.getFirst(), rings.stream().skip(1).toArray(LinearRing[]::new));
  }

  private LinearRing ring(JsonValue value) {
    var places = new ArrayList<Coordinate>();
    list(value).forEach(each -> places.add(position(each)));
    if (!places.getFirst().equals2D(places.getLast())) {
      throw new Stop(Kind.NOT_CLOSED, told(places.getFirst()));
    }
    if (places.size() < FEWEST) {
      throw new Stop(Kind.TOO_FEW_CORNERS, told(places.getFirst()));
    }
    return Geometries.FACTORY.createLinearRing(places.toArray(Coordinate[]::new));
  }

  private Coordinate position(JsonValue value) {
    if (++corners > MOST_CORNERS) {
      throw new Stop(Kind.TOO_MANY_CORNERS, "");
    }
    if (!(value instanceof JsonArray pair) || pair.size() < 2 || !(pair.get(0) instanceof JsonNumber east) || !(pair.get(1) instanceof JsonNumber north)) {
      throw new Stop(Kind.NOT_A_POSITION, "");
    }
    var place = new Coordinate(east.doubleValue(), north.doubleValue());
    if (!HERE.contains(place)) {
      throw new Stop(Kind.FAR_AWAY, east + ", " + north);
    }
    return place;
  }

  /** Nothing is drawn without anything in it. */
  private static List<JsonValue> list(JsonValue value) {
    if (value instanceof JsonArray array && !array.isEmpty()) {
      return array;
    }
    throw new Stop(Kind.NOT_A_POSITION, "");
  }

  private static String told(Coordinate place) {
    return String.format(Locale.ROOT, "%.5f, %.5f", place.y, place.x);
  }
}
