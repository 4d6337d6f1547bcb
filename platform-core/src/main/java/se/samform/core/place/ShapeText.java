package se.samform.core.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shapes on one line, as a page posts them and a person can type them: {@code point 57.70887 11.97456} and
 * {@code line 57.7 11.9, 57.8 12; polygon 57.7 11.9, 57.8 12, 57.9 11.8}. Latitude first; a polygon's first corner is
 * not said again.
 */
public final class ShapeText {

  /** In all shapes together. */
  public static final int MOST_CORNERS = 100;

  private static final int LONGEST = 5000;

  private ShapeText() {}

  /** Empty when it is written otherwise, or has more than 100 corners. */
  public static Optional<List<Shape>> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var shapes = new ArrayList<Shape>();
    for (var part : text.split(";", -1)) {
      var shape = shape(part.strip());
      if (shape.isEmpty()) {
        return Optional.empty();
      }
      shapes.add(shape.get());
    }
    return corners(shapes) > MOST_CORNERS ? Optional.empty() : Optional.of(shapes);
  }

  public static int corners(List<Shape> shapes) {
    return shapes.stream().mapToInt(shape -> shape.corners().size()).sum();
  }

  private static Optional<Shape> shape(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : kind(text.substring(0, space)).flatMap(kind -> corners(text.substring(space)).flatMap(all -> Shape.of(kind, all)));
  }

  private static Optional<ShapeKind> kind(String word) {
    return Arrays.stream(ShapeKind.values()).filter(kind -> word(kind).equals(word)).findFirst();
  }

  private static Optional<List<Position>> corners(String text) {
    var corners = Arrays.stream(text.split(",", -1)).map(String::strip).map(ShapeText::corner).toList();
    return corners.stream().allMatch(Optional::isPresent)
        ? Optional.of(corners.stream().map(Optional::get).toList()) : Optional.empty();
  }

  private static Optional<Position> corner(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    var latitude = degrees(text.substring(0, space));
    var longitude = degrees(text.substring(space).strip());
    return latitude.flatMap(north -> longitude.flatMap(east -> Position.of(north, east)));
  }

  private static Optional<BigDecimal> degrees(String text) {
    boolean isPlain = !text.isEmpty() && text.length() <= 16 && text.chars().allMatch(ShapeText::isOfNumber);
    try {
      return isPlain ? Optional.of(new BigDecimal(text)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfNumber(int c) {
    return c >= '0' && c <= '9' || c == '.' || c == '-';
  }

  public static String write(List<Shape> shapes) {
    return shapes.stream().map(ShapeText::write).collect(Collectors.joining("; "));
  }

  private static String write(Shape shape) {
    return shape.corners().stream().map(ShapeText::write).collect(Collectors.joining(", ", word(shape.kind()) + " ", ""));
  }

  private static String write(Position corner) {
    return corner.latitude().toPlainString() + " " + corner.longitude().toPlainString();
  }

  private static String word(ShapeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
