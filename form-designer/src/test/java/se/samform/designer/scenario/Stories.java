package se.samform.designer.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Scenario;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Examples;

/** Definitions with fewer stories. */
final class Stories {

  /** Most is told in milliseconds. */
  private static final Budget ENOUGH = new Budget(2_000, 60_000);

  private Stories() {}

  static Examples solver(ServiceDefinition definition, LocalDate first) {
    return Examples.of(definition, first, ENOUGH);
  }

  static ServiceDefinition only(ServiceDefinition definition, String... ids) {
    return only(definition, scenario -> List.of(ids).contains(scenario.id()));
  }

  static ServiceDefinition only(ServiceDefinition definition, Predicate<Scenario> kept) {
    return with(definition, definition.flow().scenarios().stream().filter(kept).toList());
  }

  static ServiceDefinition with(ServiceDefinition definition, List<Scenario> scenarios) {
    var flow = definition.flow();
    return new ServiceDefinition(
        definition.about(), definition.catalogue(), definition.terms(), definition.steps(), definition.tables(), definition.roles(),
        new Flow(flow.statuses(), flow.initial(), flow.routes(), flow.deliveries(), flow.handlingDays(), flow.work(), scenarios),
        definition.payment(), definition.signing(), definition.notices());
  }
}
