package se.samform.designer.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.scenario.Finding;
import se.samform.core.scenario.Told;

/**
 * How a scenario went when it was run.
 *
 * @param number of it among the definition's, from 0
 * @param findings what went otherwise than it says; nothing if it holds
 * @param end where its case stands at last; empty where none was handed in
 */
public record ScenarioResult(int number, Scenario scenario, List<Finding> findings, Optional<Told.End> end) {

  public ScenarioResult {
    findings = List.copyOf(findings);
  }

  public boolean holds() {
    return findings.isEmpty();
  }

  /** Of all of a definition's scenarios, in their order. */
  public static List<ScenarioResult> all(ServiceDefinition definition, WorkingDays calendar) {
    return all(Played.of(definition, calendar));
  }

  static List<ScenarioResult> all(Played played) {
    return IntStream.range(0, played.told().size())
        .mapToObj(i -> new ScenarioResult(i, played.scenarios().get(i), played.told().get(i).findings(), played.told().get(i).end())).toList();
  }
}
