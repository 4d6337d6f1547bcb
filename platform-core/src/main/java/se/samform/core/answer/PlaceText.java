package se.samform.core.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.place.Grid;
import se.samform.core.place.Measures;
import se.samform.core.place.Position;
import se.samform.core.place.Shape;
import se.samform.core.place.ShapeKind;
import se.samform.core.place.Sweden;
import se.samform.core.text.Language;

/**
 * A place as people read it: "Punkt: 57.70887, 11.97456 (SWEREF 99 TM 6400123, 320456)", "Yta, 245 m²: …". Degrees have
 * five decimals (a metre) and a point in every language, as they are written everywhere.
 */
final class PlaceText {

  private static final int DECIMALS = 5;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal LONG = BigDecimal.valueOf(10_000);
  private static final String NO_BREAK = "\u00a0";

  private PlaceText() {}

  /** A line for each shape and one for the words. */
  static String of(Answer.Place place, Language language) {
    var shapes = place.shapes().stream().map(shape -> of(shape, language));
    return Stream.concat(shapes, place.description().stream()).collect(Collectors.joining("\n"));
  }

  private static String of(Shape shape, Language language) {
    var kind = Messages.text(language, "shape." + shape.kind().name());
    var measured = Measures.of(shape).map(size -> kind + ", " + size(shape.kind(), size, language)).orElse(kind);
    return measured + ": " + shape.corners().stream().map(PlaceText::of).collect(Collectors.joining("; "))
        + sweref(shape).map(text -> " (SWEREF 99 TM " + text + ")").orElse("");
  }

  private static String of(Position place) {
    return degrees(place.latitude()) + ", " + degrees(place.longitude());
  }

  private static String degrees(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  /** Only when all of it is there. */
  private static Optional<String> sweref(Shape shape) {
    var corners = shape.corners().stream().map(Sweden::grid).toList();
    return corners.stream().allMatch(Optional::isPresent)
        ? Optional.of(corners.stream().map(Optional::get).map(PlaceText::of).collect(Collectors.joining("; ")))
        : Optional.empty();
  }

  private static String of(Grid grid) {
    return Math.round(grid.north()) + ", " + Math.round(grid.east());
  }

  /** From ten kilometres and one square kilometre in those, with two decimals. */
  private static String size(ShapeKind kind, BigDecimal size, Language language) {
    return kind == ShapeKind.LINE
        ? size(size, size.compareTo(LONG) < 0 ? "m" : "km", THOUSAND, language)
        : size(size, size.compareTo(MILLION) < 0 ? "m²" : "km²", MILLION, language);
  }

  private static String size(BigDecimal size, String unit, BigDecimal large, Language language) {
    var value = unit.startsWith("k") ? size.divide(large, 2, RoundingMode.HALF_UP) : size;
    return Wording.number(Decimals.canonical(value), language) + NO_BREAK + unit;
  }
}
