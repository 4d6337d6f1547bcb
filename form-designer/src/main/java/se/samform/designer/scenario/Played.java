package se.samform.designer.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.scenario.Told;

/**
 * A definition whose scenarios have been run.
 *
 * @param document it in the published format
 * @param scenarios its own, and perhaps others
 * @param told of each of its scenarios, in their order
 */
record Played(Plan plan, JsonObject document, WorkingDays calendar, List<Scenario> scenarios, List<Told> told) {

  static Played of(ServiceDefinition definition, WorkingDays calendar) {
    var plan = Plan.compile(definition);
    var scenarios = definition.flow().scenarios();
    return new Played(plan, document(definition), calendar, scenarios, scenarios.stream().map(scenario -> RunScenarios.tell(plan, scenario, calendar)).toList());
  }

  /** With another scenario, which is run. */
  Played and(Scenario scenario) {
    return new Played(plan, document, calendar, more(scenarios, scenario), more(told, RunScenarios.tell(plan, scenario, calendar)));
  }

  /** As if there were no other scenario than this. */
  Played only(int scenario) {
    return new Played(plan, document, calendar, List.of(scenarios.get(scenario)), List.of(told.get(scenario)));
  }

  private static <T> List<T> more(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }

  static JsonObject document(ServiceDefinition definition) {
    var json = DefinitionCodec.write(definition);
    return switch (JsonText.parse(json, json.length, DefinitionCodec.MAX_DEPTH)) {
      case Parsed.Tree(JsonObject object) -> object;
      case Parsed other -> throw new IllegalStateException("What was written can't be read: " + definition.key());
    };
  }

  ServiceDefinition definition() {
    return plan.definition();
  }

  /** What the answers of all scenarios came to. */
  Stream<Evaluation> seen() {
    return told.stream().flatMap(each -> each.seen().stream());
  }
}
