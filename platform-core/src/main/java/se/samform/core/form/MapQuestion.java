package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.logic.ValueKind;
import se.samform.core.place.Bounds;
import se.samform.core.place.ShapeKind;
import se.samform.core.place.Viewpoint;

/**
 * A place: drawn on a map, written as coordinates, or told in words. Any of them answers it.
 *
 * @param shapes what may be drawn
 * @param max how many shapes
 * @param exact whether words alone are not enough
 * @param start where the map begins; empty for where the municipality's begin
 * @param bounds what lies outside is a problem
 */
public record MapQuestion(
    Ask ask, Set<ShapeKind> shapes, int max, boolean exact, Optional<Viewpoint> start, Optional<Bounds> bounds)
    implements Question {

  /** Characters in a description. */
  public static final int MOST_WORDS = 500;

  /** What was drawn, in the words of {@code ShapeText}. */
  public static final String SHAPE = "shape";
  public static final String COORDINATES = "coordinates";
  public static final String DESCRIPTION = "description";
  /** Square metres of the polygons. */
  public static final String AREA = "area";
  /** Metres of the lines. */
  public static final String LENGTH = "length";

  public MapQuestion {
    shapes = Set.copyOf(shapes);
  }

  /** Whether each place that is typed is a point by itself; else they are the corners of one shape. */
  public boolean takesPoints() {
    return shapes.contains(ShapeKind.POINT);
  }

  /** What several typed places become. */
  public ShapeKind typed() {
    if (takesPoints()) {
      return ShapeKind.POINT;
    }
    return shapes.contains(ShapeKind.LINE) ? ShapeKind.LINE : ShapeKind.POLYGON;
  }

  @Override
  public List<String> paths() {
    return List.of(id() + "." + SHAPE, id() + "." + COORDINATES, id() + "." + DESCRIPTION);
  }

  @Override
  public Map<String, ValueKind> partKinds() {
    return Map.of(
        SHAPE, ValueKind.PRESENCE, DESCRIPTION, ValueKind.PRESENCE, AREA, ValueKind.NUMBER, LENGTH, ValueKind.NUMBER);
  }
}
