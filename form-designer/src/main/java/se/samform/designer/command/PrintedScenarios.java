package se.samform.designer.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.ScenarioFaults;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Examples;
import se.samform.designer.analysis.Report;
import se.samform.designer.scenario.Coverage;
import se.samform.designer.scenario.Equivalence;
import se.samform.designer.scenario.Mutation;

/** What the scenarios of a sound definition say of it: where they don't hold, and how much they show. */
final class PrintedScenarios {

  private final ServiceDefinition definition;
  private final WorkingDays calendar;
  private final LocalDate today;

  PrintedScenarios(ServiceDefinition definition, WorkingDays calendar, LocalDate today) {
    this.definition = definition;
    this.calendar = calendar;
    this.today = today;
  }

  /** With what the scenarios find. */
  Report with(Report report) {
    var told = Report.ofFaults(ScenarioFaults.of(Plan.compile(definition), calendar));
    return new Report(Stream.concat(report.findings().stream(), told.findings().stream()).toList(), report.questions());
  }

  /** A line each for what they go through and for what they would notice; the latter only where all of them hold. */
  List<LocalText> lines() {
    var scenarios = definition.flow().scenarios().size();
    if (scenarios == 0) {
      return List.of();
    }
    var coverage = Coverage.of(definition, calendar);
    var through = LocalText.of("Scenarier: %s. De går igenom %s av %s saker i e-tjänsten.", "Scenarios: %s. They go through %s of %s things in the e-service.")
        .formatted(scenarios, coverage.all().met(), coverage.all().of());
    return coverage.findings().isEmpty() ? List.of(through, noticed()) : List.of(through);
  }

  private LocalText noticed() {
    var mutation = Mutation.of(definition, calendar, Equivalence.by(() -> Examples.of(definition, first(), Budget.USUAL)));
    return LocalText.of("Av %s fel som någon kunde märka märker de %s: %s %%.", "Of %s mistakes that anybody could notice they notice %s: %s %%.")
        .formatted(mutation.all() - mutation.equivalent(), mutation.noticed(), mutation.score());
  }

  /** Today, or the day of the first story. */
  private LocalDate first() {
    return Stream.concat(Stream.of(today), definition.flow().scenarios().stream().map(Scenario::on)).min(LocalDate::compareTo).orElse(today);
  }
}
