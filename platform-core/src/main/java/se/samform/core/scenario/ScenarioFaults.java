package se.samform.core.scenario;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Fault;
import se.samform.core.logic.Plan;

/** What an e-service's own scenarios find wrong with it: it is published only when there is nothing. */
public final class ScenarioFaults {

  private ScenarioFaults() {}

  /** Each with a JSON pointer into the definition: to the act that went otherwise, or to the answers that can't be handed in. */
  public static List<Fault> of(Plan plan, WorkingDays calendar) {
    var scenarios = plan.definition().flow().scenarios();
    return IntStream.range(0, scenarios.size()).boxed().flatMap(i -> of(plan, scenarios.get(i), i, calendar)).toList();
  }

  private static Stream<Fault> of(Plan plan, Scenario scenario, int number, WorkingDays calendar) {
    var at = "/flow/scenarios/" + number;
    return RunScenarios.of(plan, scenario, calendar).stream()
        .map(finding -> Fault.of(
            finding.act() < 0 ? at + "/answers" : at + "/acts/" + finding.act(), finding.sentence(), finding.remedy()));
  }
}
