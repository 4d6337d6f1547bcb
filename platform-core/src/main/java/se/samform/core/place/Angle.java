package se.samform.core.place;

/** One of the two numbers of a place, in degrees or in metres. */
record Angle(double value, Axis axis) {

  /** Which of the two it is said to be. */
  enum Axis {
    UNSAID, NORTH, EAST
  }

  private static final int MOST_DEGREES = 180;

  boolean isMetres() {
    return value > MOST_DEGREES;
  }
}
