package se.samform.core.form.json;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.samform.core.form.MapQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.place.Bounds;
import se.samform.core.place.Position;
import se.samform.core.place.ShapeKind;
import se.samform.core.place.Viewpoint;
import se.samform.core.text.LocalText;

/** {@code map}. */
final class MapCodec {

  private static final Position NOWHERE = new Position(BigDecimal.ZERO, BigDecimal.ZERO);
  private static final int MOST_SHAPES = 20;

  private MapCodec() {}

  static MapQuestion read(Asked asked) {
    var from = asked.from();
    return new MapQuestion(
        asked.ask(),
        shapes(from),
        (int) from.number("max", 1, MOST_SHAPES, 1),
        from.truth("exact", false),
        object(from, "start").map(MapCodec::start),
        object(from, "bounds").flatMap(MapCodec::bounds));
  }

  private static Set<ShapeKind> shapes(ObjectReader from) {
    if (!from.has("shapes")) {
      return EnumSet.of(ShapeKind.POINT);
    }
    var words = from.texts("shapes");
    if (words.isEmpty() && !from.faults().covers(from.at("shapes"))) {
      from.faults().add(from.at("shapes"),
          LocalText.of("Ingenting får ritas", "Nothing may be drawn"),
          LocalText.of("Skriv minst ett, som [\"point\"].", "Write at least one, as [\"point\"]."));
    }
    return Words.readSet(from, "shapes", words, ShapeKind.class);
  }

  private static Optional<ObjectReader> object(ObjectReader from, String name) {
    return from.optional(name).map(value -> ObjectReader.of(value, from.at(name), from.faults()));
  }

  private static Viewpoint start(ObjectReader from) {
    var start = new Viewpoint(position(from, "latitude", "longitude"), (int) from.number("zoom", 0, Viewpoint.MOST_ZOOM));
    from.end();
    return start;
  }

  /** Empty bounds are told and left out. */
  private static Optional<Bounds> bounds(ObjectReader from) {
    int before = from.faults().found().size();
    var bounds = new Bounds(position(from, "south", "west"), position(from, "north", "east"));
    from.end();
    if (from.faults().found().size() == before && !bounds.isArea()) {
      from.faults().add(from.at(),
          LocalText.of("Det finns inget inom de här gränserna", "Nothing lies within these bounds"),
          LocalText.of("Låt south ligga under north, och west före east.", "Let south be below north, and west before east."));
    }
    return Optional.of(bounds);
  }

  private static Position position(ObjectReader from, String latitude, String longitude) {
    var north = degrees(from, latitude, 90);
    var east = degrees(from, longitude, 180);
    return north.flatMap(lat -> east.flatMap(lon -> Position.of(lat, lon))).orElse(NOWHERE);
  }

  private static Optional<BigDecimal> degrees(ObjectReader from, String name, int most) {
    var text = from.text(name);
    if (from.faults().covers(from.at(name))) {
      return Optional.empty();
    }
    var value = Numbers.parse(text, from.at(name), from.faults());
    boolean isDegrees = value.isPresent()
        && value.get().scale() <= Position.MOST_DECIMALS
        && value.get().abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    if (value.isPresent() && !isDegrees) {
      from.faults().add(from.at(name),
          LocalText.of("”%s” är inte i grader", "\"%s\" is not in degrees").formatted(text),
          LocalText.of("Skriv högst %s, med högst 7 decimaler.", "Write at most %s, with at most 7 decimals.").formatted(most));
    }
    return value.filter(each -> isDegrees);
  }

  static void write(MapQuestion question, ObjectTree into) {
    into.put("shapes", Trees.texts(Words.words(question.shapes())))
        .put("max", question.max())
        .put("exact", Trees.truth(question.exact()));
    question.start().ifPresent(start -> into.put("start", write(start).build()));
    question.bounds().ifPresent(bounds -> into.put("bounds", write(bounds).build()));
  }

  private static ObjectTree write(Viewpoint start) {
    return put(new ObjectTree(), "latitude", "longitude", start.centre()).put("zoom", start.zoom());
  }

  private static ObjectTree write(Bounds bounds) {
    return put(put(new ObjectTree(), "south", "west", bounds.southWest()), "north", "east", bounds.northEast());
  }

  private static ObjectTree put(ObjectTree into, String latitude, String longitude, Position place) {
    return into.put(latitude, place.latitude().toPlainString()).put(longitude, place.longitude().toPlainString());
  }
}
