package se.samform.designer.logic;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Examples;
import se.samform.core.json.Pointer;
import se.samform.core.logic.Generated;

/** Definitions to try the logic of, and all that stands in them. */
final class Logic {

  /** What stands somewhere. */
  record At(String pointer, JsonValue json) {}

  private static final Set<String> CONDITIONS = Set.of("shown", "required", "readOnly", "when", "where", "unless");
  private static final Set<String> FORMULAS = Set.of("formula", "then", "otherwise", "on");

  private Logic() {}

  static List<ServiceDefinition> examples() throws IOException {
    return Examples.files().stream().map(file -> Examples.read(file.getFileName().toString().replace(".json", ""))).toList();
  }

  static Stream<ServiceDefinition> generated(int count) {
    return IntStream.range(0, count).mapToObj(seed -> new Generated(seed).definition());
  }

  static List<At> conditions(ServiceDefinition definition) {
    return found(definition, name -> CONDITIONS.contains(name));
  }

  /** Also what a scenario is on, or expects, has such names: none of it is looked into. */
  static List<At> formulas(ServiceDefinition definition) {
    return found(definition, FORMULAS::contains).stream().filter(at -> !at.pointer().startsWith("/flow/") && !at.pointer().startsWith("/payment/")).toList();
  }

  private static List<At> found(ServiceDefinition definition, Predicate<String> names) {
    var found = new ArrayList<At>();
    collect(DefinitionCodec.tree(definition), "", names, found);
    return found;
  }

  private static void collect(JsonValue value, String at, Predicate<String> names, List<At> found) {
    if (value instanceof JsonArray list) {
      IntStream.range(0, list.size()).forEach(i -> collect(list.get(i), Pointer.to(at, i), names, found));
    } else if (value instanceof JsonObject object && !at.equals("/flow/scenarios")) {
      object.forEach((name, inner) -> {
        if (names.test(name) && !at.startsWith("/flow/scenarios") && !at.equals("/payment")) {
          found.add(new At(Pointer.to(at, name), inner));
        }
        collect(inner, Pointer.to(at, name), names, found);
      });
    }
  }
}
