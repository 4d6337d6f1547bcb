package se.samform.core.place;

import java.math.BigDecimal;

/** A part of the Earth between two parallels and two meridians; its edges belong to it. */
public record Bounds(Position southWest, Position northEast) {

  public boolean contains(Position place) {
    return isBetween(southWest.latitude(), place.latitude(), northEast.latitude())
        && isBetween(southWest.longitude(), place.longitude(), northEast.longitude());
  }

  /** Whether anything lies in it. */
  public boolean isArea() {
    return southWest.latitude().compareTo(northEast.latitude()) < 0
        && southWest.longitude().compareTo(northEast.longitude()) < 0;
  }

  private static boolean isBetween(BigDecimal from, BigDecimal value, BigDecimal to) {
    return from.compareTo(value) <= 0 && value.compareTo(to) <= 0;
  }
}
