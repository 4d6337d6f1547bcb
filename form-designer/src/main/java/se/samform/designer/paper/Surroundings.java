package se.samform.designer.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is printed around a place to fill in: in front of it, above it, behind it. */
final class Surroundings {

  private static final double FARTHEST_LEFT = 260;
  private static final double FARTHEST_ABOVE = 26;
  private static final double FARTHEST_RIGHT = 60;
  private static final double SLACK = 4;

  private final List<Printed> printed;
  private final List<Box> places;

  Surroundings(Sheets sheets) {
    this.printed = sheets.printed();
    this.places = sheets.fields().stream()
        .flatMap(field -> field.marks().isEmpty() ? Stream.of(field.box()) : field.marks().stream().map(Field.Mark::box)).toList();
  }

  /** In front of it on its line, or above it: whichever is nearer. */
  Optional<String> label(Box place) {
    var left = left(place);
    var above = above(place);
    boolean isLeft = left.isPresent() && (above.isEmpty() || place.left() - left.get().box().right() <= distance(above.get(), place));
    return (isLeft ? left : above).map(piece -> isLeft ? piece.text() : withLinesAbove(piece));
  }

  /** Above it; else in front of it. */
  Optional<String> prompt(Box place) {
    return above(place).map(this::withLinesAbove).or(() -> left(place).map(Printed::text));
  }

  private static double distance(Printed above, Box place) {
    return Math.abs(place.top() - above.box().bottom()) + Math.abs(place.left() - above.box().left()) / 4;
  }

  /** Behind a place to tick; else in front of it. */
  Optional<String> ofMark(Box mark) {
    return right(mark).map(this::withLinesBelow).or(() -> left(mark).map(Printed::text));
  }

  private Optional<Printed> left(Box place) {
    return beside(place).filter(piece -> piece.box().right() <= place.left() + SLACK && place.left() - piece.box().right() <= FARTHEST_LEFT)
        .filter(piece -> isFree(piece.box().right(), place.left(), place)).max(Comparator.comparing(piece -> piece.box().right()));
  }

  private Optional<Printed> right(Box place) {
    return beside(place).filter(piece -> piece.box().left() >= place.right() - SLACK && piece.box().left() - place.right() <= FARTHEST_RIGHT)
        .filter(piece -> isFree(place.right(), piece.box().left(), place)).min(Comparator.comparing(piece -> piece.box().left()));
  }

  private Stream<Printed> beside(Box place) {
    return printed.stream().filter(piece -> piece.box().isBeside(place));
  }

  /** Also a caption inside the place, at its upper edge. */
  private Optional<Printed> above(Box place) {
    return printed.stream().filter(piece -> piece.box().isInColumnWith(new Box(place.page(), place.left() - SLACK, place.top(), place.right(), place.bottom())))
        .filter(piece -> place.left() - piece.box().left() <= FARTHEST_ABOVE)
        .filter(piece -> piece.box().bottom() <= place.top() + Math.min(place.height() * 0.6, 12) && place.top() - piece.box().bottom() <= FARTHEST_ABOVE)
        .filter(piece -> isFreeBetween(piece.box(), place)).min(Comparator.comparing(piece -> distance(piece, place)));
  }

  private boolean isFree(double from, double to, Box line) {
    return places.stream().noneMatch(place -> !place.equals(line) && place.isBeside(line) && place.left() >= from - SLACK && place.right() <= to + SLACK);
  }

  private boolean isFreeBetween(Box above, Box place) {
    return places.stream().noneMatch(other -> !other.equals(place) && other.isInColumnWith(above) && other.isInColumnWith(place)
        && other.top() >= above.bottom() - SLACK && other.bottom() <= place.top() + SLACK);
  }

  private String withLinesAbove(Printed piece) {
    return printed.stream().filter(other -> goesOn(other, piece)).findFirst().map(other -> withLinesAbove(other) + " " + piece.text()).orElse(piece.text());
  }

  private String withLinesBelow(Printed piece) {
    return printed.stream().filter(other -> goesOn(piece, other) && places.stream().noneMatch(place -> place.isBeside(other.box()))).findFirst()
        .map(other -> piece.text() + " " + withLinesBelow(other)).orElse(piece.text());
  }

  /** Whether a piece is the next line of the same words. */
  private static boolean goesOn(Printed piece, Printed next) {
    double gap = next.box().top() - piece.box().bottom();
    return piece.box().page() == next.box().page() && Math.abs(piece.box().left() - next.box().left()) < 3 && gap > -1 && gap < piece.size() * 0.7
        && Math.abs(piece.size() - next.size()) < 0.6 && piece.isBold() == next.isBold() && !piece.text().matches(".*[:?.]$");
  }
}
