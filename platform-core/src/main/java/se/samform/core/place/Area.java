package se.samform.core.place;

/** A part of the municipality, as a city district: where a place lies says who handles it. */
@FunctionalInterface
public interface Area {

  /** Whether it lies in here: a point, the middle of a line, a point inside a polygon. The edge belongs to the area. */
  boolean contains(Shape shape);
}
