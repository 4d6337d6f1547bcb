package se.samform.core.area;

/**
 * What is wrong with a file of areas.
 *
 * @param where the area by its name or its number in the file; empty for the file as a whole
 * @param what stands there, where that helps
 */
public record AreaFault(Kind kind, String where, String what) {

  /** The reasons; each has its words on the page. */
  public enum Kind {
    NOT_JSON, TOO_LARGE, NOT_A_COLLECTION, NOTHING, TOO_MANY, BAD_ID, SAME_ID, NO_NAME, NOT_A_POLYGON, NOT_A_POSITION,
    /** As where latitude stands first, or metres stand for degrees. */
    FAR_AWAY,
    NOT_CLOSED, TOO_FEW_CORNERS, TOO_MANY_CORNERS,
    /** A ring crosses itself or another. */
    CROSSES
  }
}
