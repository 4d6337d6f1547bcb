package se.samform.core.place;

/** What can be drawn on a map. */
public enum ShapeKind {
  POINT(1),
  LINE(2),
  POLYGON(3);

  private final int fewest;

  ShapeKind(int fewest) {
    this.fewest = fewest;
  }

  /** So many corners it has at least. */
  public int fewest() {
    return fewest;
  }
}
