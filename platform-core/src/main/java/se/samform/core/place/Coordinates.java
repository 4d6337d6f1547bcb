package se.samform.core.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places as people write them: one a line, or with semicolons between. Each is two numbers in degrees
 * ({@code 57.70887, 11.97456}, {@code 57,70887 11,97456}, {@code 57°42'32"N 11°58'28"E}), latitude first unless letters
 * say otherwise, or two in metres of SWEREF 99 TM ({@code 6400123, 320456}), in either order.
 */
public final class Coordinates {

  private static final int LONGEST = 5000;

  private Coordinates() {}

  /** At least one place; empty when any of it cannot be understood. */
  public static Optional<List<Position>> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var alone = one(text);
    return alone.isPresent() ? alone.map(List::of) : several(text);
  }

  private static Optional<List<Position>> several(String text) {
    var places = Stream.of(text.split("[;\\r\\n]+")).filter(part -> !part.isBlank()).map(Coordinates::one).toList();
    return !places.isEmpty() && places.stream().allMatch(Optional::isPresent)
        ? Optional.of(places.stream().map(Optional::get).toList()) : Optional.empty();
  }

  /** Where there is no point, a comma may be what parts the decimals. */
  private static Optional<Position> one(String text) {
    var parted = text.indexOf('.') >= 0 ? Optional.<Position>empty() : place(text, true);
    return parted.isPresent() ? parted : place(text, false);
  }

  private static Optional<Position> place(String text, boolean commaIsPoint) {
    return AngleScanner.read(text, commaIsPoint)
        .filter(angles -> angles.size() == 2)
        .flatMap(angles -> place(angles.getFirst(), angles.getLast()));
  }

  private static Optional<Position> place(Angle first, Angle second) {
    if (first.isMetres() && second.isMetres()) {
      return Sweden.place(Math.max(first.value(), second.value()), Math.min(first.value(), second.value()));
    }
    boolean isTurned = first.axis() == Angle.Axis.EAST || second.axis() == Angle.Axis.NORTH;
    boolean isTwice = first.axis() != Angle.Axis.UNSAID && first.axis() == second.axis();
    if (isTwice) {
      return Optional.empty();
    }
    return isTurned ? Position.near(second.value(), first.value()) : Position.near(first.value(), second.value());
  }
}
