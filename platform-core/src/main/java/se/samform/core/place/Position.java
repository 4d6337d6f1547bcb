package se.samform.core.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A place on the ground in degrees: WGS 84, from which SWEREF 99 differs by less than a metre.
 *
 * @param latitude from -90 to 90, north is positive; without trailing zeros, at most 7 decimals (a centimetre)
 * @param longitude from -180 to 180, east is positive; likewise
 */
public record Position(BigDecimal latitude, BigDecimal longitude) {

  public static final int MOST_DECIMALS = 7;

  private static final BigDecimal MOST_NORTH = BigDecimal.valueOf(90);
  private static final BigDecimal MOST_EAST = BigDecimal.valueOf(180);

  public Position {
    if (!isWithin(latitude, MOST_NORTH) || !isWithin(longitude, MOST_EAST)) {
      throw new IllegalArgumentException("Nowhere on Earth: " + latitude + ", " + longitude);
    }
    latitude = plain(latitude);
    longitude = plain(longitude);
  }

  /** Empty when it is nowhere on Earth, or told more finely than to a centimetre. */
  public static Optional<Position> of(BigDecimal latitude, BigDecimal longitude) {
    boolean isPlace = isWithin(latitude, MOST_NORTH) && isWithin(longitude, MOST_EAST);
    return isPlace ? Optional.of(new Position(latitude, longitude)) : Optional.empty();
  }

  /** Rounded to a centimetre; empty when it is nowhere on Earth. */
  public static Optional<Position> near(double latitude, double longitude) {
    return Double.isFinite(latitude) && Double.isFinite(longitude)
        ? of(rounded(latitude), rounded(longitude)) : Optional.empty();
  }

  private static BigDecimal rounded(double degrees) {
    return new BigDecimal(degrees).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
  }

  /** Compared before anything is reckoned with it: 1e999999999 is a number, too. */
  private static boolean isWithin(BigDecimal degrees, BigDecimal most) {
    return degrees.abs().compareTo(most) <= 0 && degrees.stripTrailingZeros().scale() <= MOST_DECIMALS;
  }

  private static BigDecimal plain(BigDecimal degrees) {
    var stripped = degrees.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
