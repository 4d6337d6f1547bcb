package se.samform.designer.scenario;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.form.json.ConditionCodec;
import se.samform.core.json.Pointer;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** Finds every condition of a definition, and every list of cases, where it stands in the published format. */
final class Sites {

  /** Fields that hold conditions wherever they stand; what is no object there always holds, never does, or is something else. */
  private static final Set<String> CONDITIONS = Set.of("shown", "required", "readOnly", "when", "where", "unless");

  /** Formulas over the rows of a group, which stands at "over". */
  private static final Set<String> OVER_ROWS = Set.of("sum", "least", "greatest", "where");

  /** What has neither a name nor an id. */
  private static final Map<String, LocalText> UNNAMED = Map.of(
      "signing", LocalText.of("Underskrifter", "Signing"), "payment", LocalText.of("Betalning", "Payment"), "routes", LocalText.of("Vart ärendet går", "Where the case goes"));

  private final List<Site> conditions = new ArrayList<>();
  private final List<Cases> cases = new ArrayList<>();

  /** Rows of a formula by cases. */
  record Cases(String at, List<Condition> when, boolean hasOtherwise, Optional<String> group, LocalText of) {}

  private Sites() {}

  static Sites of(JsonObject definition) {
    var sites = new Sites();
    sites.inside(definition, "", Optional.empty(), LocalText.NONE);
    return sites;
  }

  /** In the order of the format; each before its parts. */
  List<Site> conditions() {
    return conditions;
  }

  List<Cases> cases() {
    return cases;
  }

  private void inside(JsonValue value, String at, Optional<String> group, LocalText of) {
    if (value instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        inside(list.get(i), Pointer.to(at, i), group, of);
      }
    } else if (value instanceof JsonObject object) {
      inside(object, at, group, Names.of(object, of));
    }
  }

  private void inside(JsonObject object, String at, Optional<String> group, LocalText of) {
    if (object.get("case") instanceof JsonArray rows) {
      var when = rows.getValuesAs(JsonObject.class).stream().map(row -> ConditionCodec.read(row.get("when"))).toList();
      cases.add(new Cases(at, when, object.containsKey("otherwise"), group, of));
    }
    object.forEach((name, inner) -> {
      var place = Pointer.to(at, name);
      if (CONDITIONS.contains(name) && inner instanceof JsonObject condition) {
        condition(ConditionCodec.read(condition), place, place, around(object, name, group), of);
      } else if (!place.equals("/flow/scenarios")) {
        inside(inner, place, around(object, name, group), UNNAMED.getOrDefault(name, of));
      }
    });
  }

  private static Optional<String> around(JsonObject object, String name, Optional<String> group) {
    if (name.equals("questions") && object.getString("type", "").equals("group")) {
      return Optional.of(object.getString("id"));
    }
    if (OVER_ROWS.contains(name) && object.containsKey("over")) {
      return Optional.of(object.getString("over"));
    }
    return name.equals("where") && object.containsKey("count") ? Optional.of(object.getString("count")) : group;
  }

  private void condition(Condition condition, String at, String whole, Optional<String> group, LocalText of) {
    conditions.add(new Site(at, whole, condition, group, of));
    switch (condition) {
      case Condition.All(var parts) -> parts(parts, at + "/all", whole, group, of);
      case Condition.Any(var parts) -> parts(parts, at + "/any", whole, group, of);
      case Condition.Not(var inner) -> condition(inner, at + "/not", whole, group, of);
      case Condition.Some(var rows, var where) -> {
        if (!where.equals(Condition.ALWAYS)) {
          condition(where, at + "/where", whole, Optional.of(rows), of);
        }
      }
      case Condition.Always always -> {}
      case Condition.Answered answered -> {}
      case Condition.Compare compare -> {}
    }
  }

  private void parts(List<Condition> parts, String at, String whole, Optional<String> group, LocalText of) {
    for (int i = 0; i < parts.size(); i++) {
      condition(parts.get(i), Pointer.to(at, i), whole, group, of);
    }
  }
}
