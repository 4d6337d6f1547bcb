package se.samform.core.register;

/** A point in degrees of WGS 84. */
public record Position(double latitude, double longitude) {

  public Position {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
    }
  }
}
