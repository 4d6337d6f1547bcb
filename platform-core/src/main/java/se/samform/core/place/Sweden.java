package se.samform.core.place;

import java.util.Optional;

/** What is particular to places in Sweden: they are also known in the plane SWEREF 99 TM. */
public final class Sweden {

  private static final int MOST_SOUTH = 55;
  private static final int MOST_NORTH = 70;
  private static final int MOST_WEST = 10;
  private static final int MOST_EAST = 25;

  private Sweden() {}

  /** The place in SWEREF 99 TM; empty outside a box around Sweden, where nobody uses it. */
  public static Optional<Grid> grid(Position place) {
    return isAround(place.latitude().doubleValue(), place.longitude().doubleValue())
        ? Optional.of(GaussKruger.SWEREF_99_TM.project(place)) : Optional.empty();
  }

  /** The place that these metres in SWEREF 99 TM are; empty when they are none of Sweden's. */
  static Optional<Position> place(double north, double east) {
    return GaussKruger.SWEREF_99_TM.unproject(new Grid(north, east))
        .filter(place -> isAround(place.latitude().doubleValue(), place.longitude().doubleValue()));
  }

  private static boolean isAround(double latitude, double longitude) {
    return latitude >= MOST_SOUTH && latitude <= MOST_NORTH && longitude >= MOST_WEST && longitude <= MOST_EAST;
  }
}
