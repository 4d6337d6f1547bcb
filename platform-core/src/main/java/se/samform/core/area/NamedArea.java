package se.samform.core.area;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import se.samform.core.place.Area;
import se.samform.core.place.Shape;

/** An area with its name: one polygon or several, in degrees. */
public final class NamedArea implements Area {

  private final String id;
  private final String name;
  private final Geometry geometry;
  private final PreparedGeometry prepared;

  NamedArea(String id, String name, Geometry geometry) {
    this.id = id;
    this.name = name;
    this.geometry = geometry;
    this.prepared = PreparedGeometryFactory.prepare(geometry);
  }

  /** What conditions name it by: the id of their role. */
  public String id() {
    return id;
  }

  /** As people call it. */
  public String name() {
    return name;
  }

  @Override
  public boolean contains(Shape shape) {
    return prepared.covers(Geometries.of(shape).getInteriorPoint());
  }

  Geometry geometry() {
    return geometry;
  }

  /** Square kilometres, to compare areas by. */
  public double size() {
    return Geometries.squareMetres(geometry) / 1_000_000;
  }
}
