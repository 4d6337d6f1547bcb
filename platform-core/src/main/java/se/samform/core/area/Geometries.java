package se.samform.core.area;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.samform.core.place.Position;
import se.samform.core.place.Shape;

/** Between shapes and JTS: x is the longitude, y the latitude. */
final class Geometries {

  static final GeometryFactory FACTORY = new GeometryFactory();

  /** Metres in a degree of latitude. */
  private static final double DEGREE = 111_200;

  private Geometries() {}

  static Geometry of(Shape shape) {
    var corners = shape.corners();
    return switch (shape.kind()) {
      case POINT -> FACTORY.createPoint(coordinate(corners.getFirst()));
      case LINE -> FACTORY.createLineString(coordinates(corners, corners.size()));
      case POLYGON -> FACTORY.createPolygon(coordinates(corners, corners.size() + 1));
    };
  }

  /** The first again behind the last, where so many are wanted. */
  private static Coordinate[] coordinates(List<Position> corners, int many) {
    var coordinates = new Coordinate[many];
    for (int i = 0; i < many; i++) {
      coordinates[i] = coordinate(corners.get(i % corners.size()));
    }
    return coordinates;
  }

  private static Coordinate coordinate(Position position) {
    return new Coordinate(position.longitude().doubleValue(), position.latitude().doubleValue());
  }

  /** Near enough to tell how much: what is as small as a municipality is as good as flat. */
  static double squareMetres(Geometry geometry) {
    double latitude = Math.toRadians(geometry.getEnvelopeInternal().centre() == null ? 0 : geometry.getEnvelopeInternal().centre().y);
    return geometry.getArea() * DEGREE * DEGREE * Math.cos(latitude);
  }
}
