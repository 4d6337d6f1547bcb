package se.samform.designer.logic;

import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import se.samform.core.logic.Formula;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.wording.Looking;

/**
 * A place of a definition whose logic can be chosen in: a condition, a formula, or a rule of a table, which is both.
 *
 * @param at the place itself
 * @param condition where its condition stands, if it has one
 * @param usual what is so where no condition stands; empty where one must
 * @param formula where its formula stands, if it has one
 * @param kind what the formula makes
 */
public record LogicPlace(Place at, Optional<Place> condition, Optional<Boolean> usual, Optional<Place> formula, Formula.Kind kind) {

  private static final Set<String> USUALLY = Set.of("shown", "required", "when");
  private static final Set<String> USUALLY_NOT = Set.of("readOnly", "unless");

  /** Empty where no logic can stand, or what it would be about isn't there. */
  public static Optional<LogicPlace> of(Document document, Place at) {
    if (at.names().size() < 2 || document.at(at.outer()).isEmpty()) {
      return Optional.empty();
    }
    var last = at.last();
    if (USUALLY.contains(last) || USUALLY_NOT.contains(last)) {
      return Optional.of(new LogicPlace(at, Optional.of(at), Optional.of(USUALLY.contains(last)), Optional.empty(), Formula.Kind.NUMBER));
    }
    if (last.equals("formula") || last.equals("otherwise") && at.names().getFirst().equals("tables")) {
      return document.at(at).map(there -> new LogicPlace(at, Optional.empty(), Optional.empty(), Optional.of(at), kind(document, at)));
    }
    var isRule = at.names().getFirst().equals("tables") && at.outer().last().equals("rules") && document.at(at).isPresent();
    return isRule ? Optional.of(new LogicPlace(at, Optional.of(at.in("when")), Optional.empty(), Optional.of(at.in("then")), kind(document, at))) : Optional.empty();
  }

  /** Of a question what it is to result in, of a table what it says. */
  private static Formula.Kind kind(Document document, Place at) {
    var of = at.names().getFirst().equals("tables") ? new Place(at.names().subList(0, 2)) : at.outer();
    var result = document.at(of).flatMap(thing -> Looking.string(thing, "result")).orElse("");
    return Arrays.stream(Formula.Kind.values()).filter(kind -> kind.name().equalsIgnoreCase(result)).findFirst().orElse(Formula.Kind.NUMBER);
  }

  /** The id of the table that it stands in. */
  public Optional<String> table() {
    return at.names().getFirst().equals("tables") ? Optional.of(at.names().get(1)) : Optional.empty();
  }

  /** What it may look at. */
  public Standing standing(Document document) {
    var outer = at.outer().pointer(document.tree());
    return outer.map(pointer -> Standing.at(document.tree(), pointer + "/" + at.last())).orElse(Standing.ANYWHERE);
  }

  /** The condition that stands there, or what is so without one. */
  JsonValue written(Document document, Place place) {
    return document.at(place).orElse(usual.orElse(true) ? JsonValue.TRUE : JsonValue.FALSE);
  }
}
