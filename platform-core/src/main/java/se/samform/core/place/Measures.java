package se.samform.core.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long lines are and how large polygons, in whole metres and square metres, rounded half up. They are measured in
 * the Gauss–Krüger plane whose central meridian goes through the shape's first corner.
 */
public final class Measures {

  private Measures() {}

  /** Of the lines together, in metres; empty where there is none. */
  public static Optional<BigDecimal> length(List<Shape> shapes) {
    return sum(shapes, ShapeKind.LINE);
  }

  /** Of the polygons together, in square metres; empty where there is none. */
  public static Optional<BigDecimal> area(List<Shape> shapes) {
    return sum(shapes, ShapeKind.POLYGON);
  }

  private static Optional<BigDecimal> sum(List<Shape> shapes, ShapeKind kind) {
    var own = shapes.stream().filter(shape -> shape.kind() == kind).toList();
    double sum = own.stream().mapToDouble(Measures::exact).sum();
    return own.isEmpty() || !Double.isFinite(sum) ? Optional.empty() : Optional.of(whole(sum));
  }

  /** Empty for a point, and for what is drawn around half the Earth. */
  public static Optional<BigDecimal> of(Shape shape) {
    double exact = exact(shape);
    return shape.kind() == ShapeKind.POINT || !Double.isFinite(exact) ? Optional.empty() : Optional.of(whole(exact));
  }

  private static BigDecimal whole(double exact) {
    return new BigDecimal(exact).setScale(0, RoundingMode.HALF_UP);
  }

  private static double exact(Shape shape) {
    var plane = GaussKruger.around(shape.corners().getFirst());
    var corners = shape.corners().stream().map(plane::project).toList();
    return switch (shape.kind()) {
      case POINT -> 0;
      case LINE -> IntStream.range(1, corners.size()).mapToDouble(i -> distance(corners.get(i - 1), corners.get(i))).sum();
      case POLYGON -> enclosed(corners);
    };
  }

  private static double distance(Grid one, Grid other) {
    return Math.hypot(one.north() - other.north(), one.east() - other.east());
  }

  /** Gauss's area formula, seen from the first corner so that large numbers don't cancel. */
  private static double enclosed(List<Grid> corners) {
    var origin = corners.getFirst();
    double twice = 0;
    for (int i = 1; i + 1 < corners.size(); i++) {
      var one = corners.get(i);
      var next = corners.get(i + 1);
      twice += (one.east() - origin.east()) * (next.north() - origin.north())
          - (next.east() - origin.east()) * (one.north() - origin.north());
    }
    return Math.abs(twice) / 2;
  }
}
