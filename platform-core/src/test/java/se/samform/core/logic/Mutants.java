package se.samform.core.logic;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A definition with one rule in it made a little different, each way: another operator, no limit, always, never. */
final class Mutants {

  private static final JsonProvider JSON = JsonProvider.provider();

  /** Where the mutant differs, and what stands there now; null for nothing. */
  record Mutant(String path, JsonValue now, JsonObject definition) {

    @Override
    public String toString() {
      return path + " = " + now;
    }
  }

  private static final Map<String, String> OPERATORS =
      Map.of("is", "isNot", "isNot", "is", "atLeast", "moreThan", "moreThan", "atLeast", "atMost", "lessThan",
          "lessThan", "atMost", "before", "after", "after", "before", "all", "any", "any", "all");
  private static final Map<String, String> FORMULAS = Map.of("add", "multiply", "multiply", "add");
  private static final Set<String> CONDITIONS = Set.of("shown", "required", "when", "where", "not");
  private static final Set<String> LIMITS = Set.of("min", "max", "maxLength", "format", "decimals", "otherwise", "optionalParts", "maxCount", "maxBytes");

  private final JsonObject definition;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(JsonObject definition) {
    this.definition = definition;
  }

  static List<Mutant> of(JsonObject definition) {
    var mutants = new Mutants(definition);
    mutants.visit(definition.get("steps"), "/steps");
    mutants.visit(definition.getJsonObject("flow").get("routes"), "/flow/routes");
    return mutants.mutants;
  }

  private void visit(JsonValue value, String at) {
    switch (value) {
      case JsonObject object -> object.forEach((name, member) -> visit(object, name, member, at + "/" + name));
      case JsonArray list -> {
        for (int i = 0; i < list.size(); i++) {
          visit(list.get(i), at + "/" + i);
        }
      }
      case JsonValue other -> {}
    }
  }

  private void visit(JsonObject object, String name, JsonValue member, String at) {
    if (CONDITIONS.contains(name) && member instanceof JsonObject) {
      replace(at, JsonValue.TRUE);
      replace(at, JsonValue.FALSE);
    }
    if (LIMITS.contains(name)) {
      replace(at, null);
    }
    if (OPERATORS.containsKey(name) && (object.containsKey("question") || several(member))) {
      rename(at, name, OPERATORS.get(name), object);
    }
    if (FORMULAS.containsKey(name)) {
      rename(at, name, FORMULAS.get(name), object);
    }
    visit(member, at);
  }

  private static boolean several(JsonValue member) {
    return member instanceof JsonArray list && list.size() > 1 && !(list.getFirst() instanceof JsonString);
  }

  private void replace(String at, JsonValue now) {
    JsonPointer pointer = JSON.createPointer(at);
    JsonStructure mutant = now == null ? pointer.remove(definition) : pointer.replace(definition, now);
    mutants.add(new Mutant(at, now, mutant.asJsonObject()));
  }

  private void rename(String at, String name, String now, JsonObject object) {
    var renamed = JSON.createObjectBuilder();
    object.forEach((key, value) -> renamed.add(key.equals(name) ? now : key, value));
    var around = at.substring(0, at.lastIndexOf('/'));
    mutants.add(new Mutant(at, JSON.createValue(now), JSON.createPointer(around).replace(definition, renamed.build()).asJsonObject()));
  }
}
