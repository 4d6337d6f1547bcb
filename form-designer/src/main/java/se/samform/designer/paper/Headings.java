package se.samform.designer.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is printed as a heading: bold, or larger than most of what is printed, with no place to fill in on its line. */
final class Headings {

  private static final double LARGER = 1.15;

  private final List<Printed> headings;
  private final List<Printed> titles;

  Headings(Sheets sheets) {
    double usual = usualSize(sheets.printed());
    var alone = sheets.printed().stream()
        .filter(piece -> piece.isBold() || piece.size() > usual * LARGER).filter(piece -> Labels.tidy(piece.text()).isPresent())
        .filter(piece -> sheets.fields().stream().noneMatch(field -> field.box().isBeside(piece.box()) || isCaption(piece, field))).toList();
    this.titles = alone.stream().filter(piece -> piece.size() > usual * 1.4).toList();
    this.headings = alone.stream().filter(piece -> !titles.contains(piece)).toList();
  }

  /** Bold words right above a field, and no wider than it, are its own. */
  private static boolean isCaption(Printed piece, Field field) {
    double gap = field.box().top() - piece.box().bottom();
    boolean isOver = Math.abs(piece.box().left() - field.box().left()) < 6 && field.box().page() == piece.box().page();
    return field.kind() == Field.Kind.TEXT && isOver && gap > -field.box().height() && gap < 4;
  }

  private static double usualSize(List<Printed> printed) {
    var sizes = printed.stream().map(Printed::size).sorted().toList();
    return sizes.isEmpty() ? 10 : sizes.get(sizes.size() / 2);
  }

  /** The largest on this page. */
  Optional<Printed> title(int page) {
    return titles.stream().filter(piece -> piece.box().page() == page).max(Comparator.comparing(Printed::size).thenComparing(piece -> -piece.box().top()));
  }

  /** The first on this page. */
  Optional<Printed> first(int page) {
    return headings.stream().filter(piece -> piece.box().page() == page).min(Comparator.comparing(piece -> piece.box().top()));
  }

  int count(int page) {
    return (int) headings.stream().filter(piece -> piece.box().page() == page).count();
  }

  /** The last one above the field on its page. */
  Optional<String> above(Field field) {
    return headings.stream().filter(piece -> piece.box().page() == field.page() && piece.box().bottom() <= field.box().top() + 2)
        .max(Comparator.comparing(piece -> piece.box().bottom())).map(Printed::text);
  }

  boolean isBetween(Field one, Field next) {
    return headings.stream().anyMatch(piece -> piece.box().page() == next.page() && piece.box().top() >= one.box().top() && piece.box().bottom() <= next.box().top() + 2);
  }
}
