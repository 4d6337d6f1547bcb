package se.samform.designer.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.ScenarioFaults;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Examples;
import se.samform.designer.analysis.Report;
import se.samform.designer.scenario.Coverage;
import se.samform.designer.scenario.Equivalence;
import se.samform.designer.scenario.Mutation;

/** What the scenarios of a sound definition say of it: where they don't hold, and how much they show. */
final class PrintedScenarios {

  private static final int MOST_GAPS = 10;
  private static final int MOST_MISTAKES = 5;

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

  /**
   * A line each for what they go through and for what they would notice, with some of the rest; the latter only where all of
   * them hold.
   */
  List<String> lines(Language language) {
    var scenarios = definition.flow().scenarios().size();
    if (scenarios == 0) {
      return List.of();
    }
    var coverage = Coverage.of(definition, calendar);
    var through = LocalText.of("Scenarier: %s. De går igenom %s av %s saker i e-tjänsten.", "Scenarios: %s. They go through %s of %s things in the e-service.")
        .formatted(scenarios, coverage.all().met(), coverage.all().of()).in(language);
    var gaps = coverage.gaps().stream().map(gap -> line(gap.at(), gap.sentence(), language)).toList();
    var told = some(through, LocalText.of("Det här går inget scenario igenom:", "This is gone through by none:"), gaps, MOST_GAPS, language);
    return coverage.findings().isEmpty() ? Stream.concat(told, noticed(language)).toList() : told.toList();
  }

  /** The sentence names the place as people do. */
  private static String line(String at, LocalText sentence, Language language) {
    return "- " + sentence.in(language) + " (" + at + ")";
  }

  /** The first of them, and how many more there are. */
  private static Stream<String> some(String sum, LocalText heading, List<String> all, int most, Language language) {
    if (all.isEmpty()) {
      return Stream.of(sum);
    }
    var rest = all.size() <= most ? Stream.<String>of() : Stream.of(LocalText.of("- och %s till", "- and %s more").formatted(all.size() - most).in(language));
    return Stream.of(Stream.of(sum, heading.in(language)), all.stream().limit(most), rest).flatMap(lines -> lines);
  }

  private Stream<String> noticed(Language language) {
    var mutation = Mutation.of(definition, calendar, Equivalence.by(() -> Examples.of(definition, first(), Budget.USUAL)));
    var sum = LocalText.of("Av %s fel som någon kunde märka märker de %s: %s %%.", "Of %s mistakes that anybody could notice they notice %s: %s %%.")
        .formatted(mutation.all() - mutation.equivalent(), mutation.noticed(), mutation.score()).in(language);
    var unnoticed = mutation.unnoticed().stream().map(mistake -> line(mistake.at(), mistake.sentence(), language)).toList();
    return some(sum, LocalText.of("De här felen märker inget scenario:", "These mistakes are noticed by none:"), unnoticed, MOST_MISTAKES, language);
  }

  /** Today, or the day of the first story. */
  private LocalDate first() {
    return Stream.concat(Stream.of(today), definition.flow().scenarios().stream().map(Scenario::on)).min(LocalDate::compareTo).orElse(today);
  }
}
