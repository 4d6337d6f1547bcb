package se.samform.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.MapQuestion;
import se.samform.core.place.Bounds;
import se.samform.core.place.Coordinates;
import se.samform.core.place.Position;
import se.samform.core.place.Shape;
import se.samform.core.place.ShapeText;

/** Reads what was drawn, what was typed as coordinates and what is told in words; shapes of both kinds count together. */
final class PlaceReader implements AnswerReader {

  private static final int LONGEST_DESCRIPTION = MapQuestion.MOST_WORDS;

  private final MapQuestion question;

  PlaceReader(MapQuestion question) {
    this.question = question;
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of(new Problem.Missing(at));
  }

  @Override
  public Reading read(String at, Given given) {
    var problems = new ArrayList<Problem>();
    var drawn = typed(at + "." + MapQuestion.SHAPE, given, problems);
    var written = typed(at + "." + MapQuestion.COORDINATES, given, problems);
    var words = typed(at + "." + MapQuestion.DESCRIPTION, given, problems);
    if (problems.isEmpty() && drawn.isEmpty() && written.isEmpty() && words.isEmpty()) {
      return Reading.BLANK;
    }
    var shapes = new ArrayList<Shape>();
    drawn.ifPresent(text -> shapes.addAll(drawn(at + "." + MapQuestion.SHAPE, text, problems)));
    tooMany(at + "." + MapQuestion.SHAPE, shapes, problems);
    written.ifPresent(text -> {
      shapes.addAll(written(at + "." + MapQuestion.COORDINATES, text, problems));
      tooMany(at + "." + MapQuestion.COORDINATES, shapes, problems);
    });
    boolean isDrawnWell = problems.isEmpty();
    var description = words.filter(text -> isDescription(at + "." + MapQuestion.DESCRIPTION, text, problems));
    if (question.exact() && isDrawnWell && shapes.isEmpty()) {
      problems.add(new Problem.Missing(at));
    }
    var place = new Answer.Place(isDrawnWell ? shapes : List.of(), description);
    return problems.isEmpty() ? new Reading.Read(place) : new Reading.PartlyRead(place, problems);
  }

  private static Optional<String> typed(String path, Given given, List<Problem> problems) {
    var texts = given.raw().at(path);
    if (texts.size() > 1) {
      problems.add(new Problem.Malformed(path, Malformation.SEVERAL_ANSWERS));
      return Optional.empty();
    }
    return texts.stream().filter(text -> !Characters.isBlank(text)).findFirst();
  }

  private List<Shape> drawn(String path, String text, List<Problem> problems) {
    var shapes = ShapeText.read(Characters.trimmed(text));
    boolean isAsked = shapes.isPresent() && shapes.get().stream().allMatch(shape -> question.shapes().contains(shape.kind()));
    if (!isAsked) {
      problems.add(new Problem.Malformed(path, Malformation.NOT_A_SHAPE));
      return List.of();
    }
    return shapes.get().stream().allMatch(shape -> isWithin(shape.corners())) ? shapes.get() : outside(path, problems);
  }

  private List<Shape> written(String path, String text, List<Problem> problems) {
    var places = Coordinates.read(Characters.trimmed(text));
    if (places.isEmpty() || places.get().size() > ShapeText.MOST_CORNERS) {
      problems.add(new Problem.Malformed(path, Malformation.NOT_A_PLACE));
      return List.of();
    }
    return isWithin(places.get()) ? shapes(path, places.get(), problems) : outside(path, problems);
  }

  private List<Shape> shapes(String path, List<Position> places, List<Problem> problems) {
    var kind = question.typed();
    if (question.takesPoints()) {
      return places.stream().map(place -> new Shape(kind, List.of(place))).toList();
    }
    var shape = Shape.of(kind, places);
    if (shape.isEmpty()) {
      problems.add(new Problem.TooFew(path, kind.fewest(), places.size()));
    }
    return shape.stream().toList();
  }

  private boolean isWithin(List<Position> places) {
    Optional<Bounds> bounds = question.bounds();
    return bounds.isEmpty() || places.stream().allMatch(bounds.get()::contains);
  }

  private static List<Shape> outside(String path, List<Problem> problems) {
    problems.add(new Problem.OutsideBounds(path));
    return List.of();
  }

  private void tooMany(String path, List<Shape> shapes, List<Problem> problems) {
    if (problems.isEmpty() && shapes.size() > question.max()) {
      problems.add(new Problem.TooMany(path, question.max(), shapes.size()));
    }
  }

  private static boolean isDescription(String path, String text, List<Problem> problems) {
    if (Characters.hasUnprintable(text)) {
      return !problems.add(new Problem.Malformed(path, Malformation.UNPRINTABLE));
    }
    boolean isLong = Characters.isLonger(text, LONGEST_DESCRIPTION);
    return !(isLong && problems.add(new Problem.TooLong(path, LONGEST_DESCRIPTION, Characters.length(text))));
  }
}
