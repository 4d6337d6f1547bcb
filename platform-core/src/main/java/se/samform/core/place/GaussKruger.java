package se.samform.core.place;

import java.util.Optional;

/**
 * The Gauss–Krüger projection (transverse Mercator) of the ellipsoid GRS 80, by the formulas that Lantmäteriet publishes
 * in "Gauss Conformal Projection (Transverse Mercator)": Krüger's series to the fourth power of n, exact to less than a
 * millimetre within the zones that are in use.
 */
public final class GaussKruger {

  /** The national plane of Sweden. */
  public static final GaussKruger SWEREF_99_TM = new GaussKruger(15, 0.9996, 0, 500_000);

  private static final double AXIS = 6_378_137;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double E2 = FLATTENING * (2 - FLATTENING);
  private static final double N = FLATTENING / (2 - FLATTENING);
  private static final double RADIUS = AXIS / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64);

  private static final double[] TO_CONFORMAL = {
    E2,
    (5 * Math.pow(E2, 2) - Math.pow(E2, 3)) / 6,
    (104 * Math.pow(E2, 3) - 45 * Math.pow(E2, 4)) / 120,
    1237 * Math.pow(E2, 4) / 1260
  };
  private static final double[] FROM_CONFORMAL = {
    E2 + Math.pow(E2, 2) + Math.pow(E2, 3) + Math.pow(E2, 4),
    -(7 * Math.pow(E2, 2) + 17 * Math.pow(E2, 3) + 30 * Math.pow(E2, 4)) / 6,
    (224 * Math.pow(E2, 3) + 889 * Math.pow(E2, 4)) / 120,
    -4279 * Math.pow(E2, 4) / 1260
  };
  private static final double[] BETA = {
    N / 2 - 2 * Math.pow(N, 2) / 3 + 5 * Math.pow(N, 3) / 16 + 41 * Math.pow(N, 4) / 180,
    13 * Math.pow(N, 2) / 48 - 3 * Math.pow(N, 3) / 5 + 557 * Math.pow(N, 4) / 1440,
    61 * Math.pow(N, 3) / 240 - 103 * Math.pow(N, 4) / 140,
    49561 * Math.pow(N, 4) / 161280
  };
  private static final double[] DELTA = {
    N / 2 - 2 * Math.pow(N, 2) / 3 + 37 * Math.pow(N, 3) / 96 - Math.pow(N, 4) / 360,
    Math.pow(N, 2) / 48 + Math.pow(N, 3) / 15 - 437 * Math.pow(N, 4) / 1440,
    17 * Math.pow(N, 3) / 480 - 37 * Math.pow(N, 4) / 840,
    4397 * Math.pow(N, 4) / 161280
  };

  private final double meridian;
  private final double scale;
  private final double falseNorthing;
  private final double falseEasting;

  /** @param meridian the central one, in degrees east of Greenwich */
  GaussKruger(double meridian, double scale, double falseNorthing, double falseEasting) {
    this.meridian = Math.toRadians(meridian);
    this.scale = scale;
    this.falseNorthing = falseNorthing;
    this.falseEasting = falseEasting;
  }

  /** Around this place lengths and areas are those on the ground. */
  static GaussKruger around(Position place) {
    return new GaussKruger(place.longitude().doubleValue(), 1, 0, 0);
  }

  public Grid project(Position place) {
    return project(place.latitude().doubleValue(), place.longitude().doubleValue());
  }

  Grid project(double latitude, double longitude) {
    double phi = Math.toRadians(latitude);
    double conformal = phi - Math.sin(phi) * Math.cos(phi) * inSquares(TO_CONFORMAL, Math.sin(phi));
    double lambda = Math.toRadians(longitude) - meridian;
    double xi = Math.atan2(Math.tan(conformal), Math.cos(lambda));
    double eta = atanh(Math.cos(conformal) * Math.sin(lambda));
    double north = xi;
    double east = eta;
    for (int i = 0; i < BETA.length; i++) {
      int twice = 2 * (i + 1);
      north += BETA[i] * Math.sin(twice * xi) * Math.cosh(twice * eta);
      east += BETA[i] * Math.cos(twice * xi) * Math.sinh(twice * eta);
    }
    return new Grid(scale * RADIUS * north + falseNorthing, scale * RADIUS * east + falseEasting);
  }

  /** Rounded to a centimetre; empty when it is nowhere on Earth. */
  public Optional<Position> unproject(Grid grid) {
    double xi = (grid.north() - falseNorthing) / (scale * RADIUS);
    double eta = (grid.east() - falseEasting) / (scale * RADIUS);
    double conformalXi = xi;
    double conformalEta = eta;
    for (int i = 0; i < DELTA.length; i++) {
      int twice = 2 * (i + 1);
      conformalXi -= DELTA[i] * Math.sin(twice * xi) * Math.cosh(twice * eta);
      conformalEta -= DELTA[i] * Math.cos(twice * xi) * Math.sinh(twice * eta);
    }
    double conformal = Math.asin(Math.sin(conformalXi) / Math.cosh(conformalEta));
    double lambda = Math.atan2(Math.sinh(conformalEta), Math.cos(conformalXi));
    double phi = conformal + Math.sin(conformal) * Math.cos(conformal) * inSquares(FROM_CONFORMAL, Math.sin(conformal));
    return Position.near(Math.toDegrees(phi), Math.toDegrees(meridian + lambda));
  }

  private static double inSquares(double[] factors, double of) {
    double sum = 0;
    for (int i = factors.length - 1; i >= 0; i--) {
      sum = sum * of * of + factors[i];
    }
    return sum;
  }

  private static double atanh(double x) {
    return Math.log((1 + x) / (1 - x)) / 2;
  }
}
