package se.samform.core.place;

/**
 * Where a map begins.
 *
 * @param zoom as web maps count it: 0 is the whole Earth in one tile, each step doubles; at most 19
 */
public record Viewpoint(Position centre, int zoom) {

  public static final int MOST_ZOOM = 19;
}
