package se.samform.core.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Something drawn on a map.
 *
 * @param corners one of a point, two or more of a line, three or more of a polygon, whose last is joined to its first;
 *     those of a polygon go round against the clock (RFC 7946, 3.1.6), whichever way it was drawn
 */
public record Shape(ShapeKind kind, List<Position> corners) {

  public Shape {
    if (!isEnough(kind, corners)) {
      throw new IllegalArgumentException("A " + kind + " of " + corners.size() + " corners");
    }
    corners = kind == ShapeKind.POLYGON ? againstTheClock(corners) : List.copyOf(corners);
  }

  /** Empty when there are too few corners, or more than the one of a point. */
  public static Optional<Shape> of(ShapeKind kind, List<Position> corners) {
    return isEnough(kind, corners) ? Optional.of(new Shape(kind, corners)) : Optional.empty();
  }

  private static boolean isEnough(ShapeKind kind, List<Position> corners) {
    return kind == ShapeKind.POINT ? corners.size() == 1 : corners.size() >= kind.fewest();
  }

  /** The same first corner, and the others turned round where they went with the clock. */
  private static List<Position> againstTheClock(List<Position> corners) {
    if (twiceTheArea(corners).signum() >= 0) {
      return List.copyOf(corners);
    }
    var turned = new ArrayList<>(corners.subList(1, corners.size()));
    Collections.reverse(turned);
    turned.addFirst(corners.getFirst());
    return List.copyOf(turned);
  }

  /** In degrees, negative when they go with the clock. */
  private static BigDecimal twiceTheArea(List<Position> corners) {
    var sum = BigDecimal.ZERO;
    for (int i = 0; i < corners.size(); i++) {
      var one = corners.get(i);
      var next = corners.get((i + 1) % corners.size());
      sum = sum.add(one.longitude().multiply(next.latitude())).subtract(next.longitude().multiply(one.latitude()));
    }
    return sum;
  }
}
