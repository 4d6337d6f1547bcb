package se.samform.designer.logic;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.designer.wording.Looking;

/**
 * Where a condition or formula stands, which says what it may look at.
 *
 * @param waits the question, or {@code /} and the step, that must not be looked at by what it waits for; empty where anything
 *     may be looked at
 * @param group whose rows it stands in
 */
public record Standing(Optional<String> waits, Optional<String> group) {

  /** Outside rows, and no circle can come of it: routes, tasks, charges. */
  public static final Standing ANYWHERE = new Standing(Optional.empty(), Optional.empty());

  /** Where the object says of which rows. */
  private static final Set<String> OVER_ROWS = Set.of("where", "sum", "least", "greatest");

  private static final Set<String> CIRCLES = Set.of("shown", "options", "formula", "readOnly");

  /** In the rows of a group, for the same. */
  Standing within(String rows) {
    return new Standing(waits, Optional.of(rows));
  }

  /** Of what stands at this place of a definition, whole or not. @param pointer (RFC 6901) to a condition or a formula */
  public static Standing at(JsonObject definition, String pointer) {
    var names = pointer.substring(pointer.isEmpty() ? 0 : 1).split("/");
    return names[0].equals("steps") ? inSteps(definition, names) : ANYWHERE.inside(definition, names, 0);
  }

  private static Standing inSteps(JsonObject definition, String[] names) {
    JsonValue at = definition;
    var owner = Optional.<String>empty();
    var group = Optional.<String>empty();
    int i = 0;
    while (i + 1 < names.length && (names[i].equals("steps") || names[i].equals("questions"))) {
      group = i >= 4 ? owner : group;
      at = Looking.inside(Looking.inside(at, names[i]), names[i + 1]);
      var isStep = i == 0;
      owner = Looking.string(at, "id").map(id -> isStep ? Waiting.step(id) : id);
      i += 2;
    }
    var mayCircle = i < names.length && CIRCLES.contains(names[i]);
    return new Standing(mayCircle ? owner : Optional.empty(), group).inside(at, names, i);
  }

  /** Further in, also in the rows that something is asked or reckoned over. */
  private Standing inside(JsonValue from, String[] names, int first) {
    var standing = this;
    var at = from;
    for (int i = first; i < names.length; i++) {
      var here = at;
      var rows = OVER_ROWS.contains(names[i])
          ? Stream.of("some", "over", "count").flatMap(field -> Looking.string(here, field).stream()).findFirst() : Optional.<String>empty();
      standing = rows.map(standing::within).orElse(standing);
      at = Looking.inside(at, names[i]);
    }
    return standing;
  }
}
