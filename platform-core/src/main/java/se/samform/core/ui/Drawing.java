package se.samform.core.ui;

import java.util.List;

/**
 * What is drawn on a map, and how it may be drawn on.
 *
 * @param frame its id is the path of what is drawn
 * @param value what is drawn, in the words of {@code ShapeText}
 * @param kinds what may be drawn, as {@code point}
 * @param most how many shapes
 * @param start where the map begins: latitude, longitude and zoom with spaces between; empty for the municipality's
 * @param bounds south, west, north and east with spaces between; empty for none
 */
public record Drawing(Frame frame, String value, List<String> kinds, int most, String start, String bounds) {

  public Drawing {
    kinds = List.copyOf(kinds);
  }

  /** As the script reads them. */
  public String kindWords() {
    return String.join(" ", kinds);
  }

  /** Whether one shape may be left for the next: points are by themselves. */
  public boolean hasNext() {
    return most > 1 && !kinds.equals(List.of("point"));
  }
}
