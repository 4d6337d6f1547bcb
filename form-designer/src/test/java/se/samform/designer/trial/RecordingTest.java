package se.samform.designer.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.flow.ExpectedForm;
import se.samform.core.flow.ExpectedForm.How;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Definitions;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.text.LocalText;
import se.samform.designer.scenario.Coverage;

/** What was tried becomes a scenario that tells the same, and notices when it isn't so. */
class RecordingTest {

  private static final LocalText TITLE = LocalText.of("Inspelat", "Recorded");

  static Stream<String> services() throws IOException {
    return Examples.files().stream().map(file -> file.getFileName().toString().replace(".json", ""));
  }

  private static Scenario recorded(Plan plan, Scenario scenario) {
    return Recording.of(Trial.playing(plan, Coverage.SWEDEN, scenario), scenario.id(), TITLE);
  }

  private static boolean holds(Plan plan, Scenario scenario) {
    return RunScenarios.tell(plan, scenario, Coverage.SWEDEN).findings().isEmpty();
  }

  /** Altered in every way that there is: of the rest what is expected is made in the same way. */
  private static final int ALTERED = 4;

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  void every_scenario_of_every_example_is_played_recorded_saved_and_comes_out_the_same(String service) {
    var plan = Plan.compile(Examples.read(service));
    var scenarios = plan.definition().flow().scenarios();
    var recorded = scenarios.stream().map(scenario -> recorded(plan, scenario)).toList();
    for (int i = 0; i < recorded.size(); i++) {
      var told = RunScenarios.tell(plan, recorded.get(i), Coverage.SWEDEN);
      assertEquals(List.of(), told.findings(), recorded.get(i)::id);
      assertEquals(RunScenarios.tell(plan, scenarios.get(i), Coverage.SWEDEN).end(), told.end(), recorded.get(i)::id);
    }
    assertEquals(recorded, Definitions.read(DefinitionCodec.write(with(plan.definition(), recorded))).flow().scenarios());
    recorded.stream().limit(ALTERED).forEach(each -> everyAlterationIsNoticed(plan, each));
  }

  /** The first and the last expectation; what is between is made in the same way. */
  private static void everyAlterationIsNoticed(Plan plan, Scenario recorded) {
    var expects = recorded.acts().stream().filter(Act.Expect.class::isInstance).map(Act.Expect.class::cast).toList();
    for (var expect : List.of(expects.getFirst(), expects.getLast())) {
      var others = otherwise(expect, plan.definition());
      assertFalse(others.isEmpty(), recorded::id);
      others.forEach(other -> assertFalse(holds(plan, replaced(recorded, expect, other)), () -> recorded.id() + ": " + other));
    }
  }

  @Test
  void a_flow_that_is_changed_is_noticed() {
    var definition = Examples.read("skolskjuts");
    var plan = Plan.compile(definition);
    var recorded = definition.flow().scenarios().stream().map(scenario -> recorded(plan, scenario)).toList();
    var flow = definition.flow();
    var undelivered = new Flow(flow.statuses(), flow.initial(), flow.routes(), List.of(), flow.handlingDays(), flow.work(), recorded);
    var findings = RunScenarios.of(Plan.compile(with(definition, undelivered)), Coverage.SWEDEN);
    assertTrue(findings.stream().anyMatch(finding -> finding.reason().contains("deliver school-register")), findings::toString);
  }

  private static Scenario replaced(Scenario scenario, Act was, Act is) {
    var acts = new ArrayList<>(scenario.acts());
    acts.set(acts.lastIndexOf(was), is);
    return new Scenario(scenario.id(), scenario.title(), scenario.on(), scenario.within(), scenario.fees(), scenario.answers(), acts);
  }

  private static List<Act> otherwise(Act.Expect expect, ServiceDefinition definition) {
    var others = new ArrayList<Act>();
    expect.status().flatMap(is -> definition.flow().statuses().stream().map(status -> status.id()).filter(id -> !id.equals(is)).findFirst())
        .ifPresent(other -> others.add(with(expect, Optional.of(other), expect.fee(), expect.happened(), expect.form())));
    expect.fee().ifPresent(fee -> others.add(with(expect, expect.status(), Optional.of(fee.add(BigDecimal.ONE)), expect.happened(), expect.form())));
    if (expect.status().isPresent()) {
      others.add(with(expect, expect.status(), expect.fee(), List.of("deliver nobody"), expect.form()));
    }
    if (expect.handedIn().isPresent() && expect.form().isEmpty()) {
      others.add(new Act.Expect(
          Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty()));
    }
    expect.form().ifPresent(form -> otherwise(form).forEach(other -> others.add(with(expect, expect.status(), expect.fee(), expect.happened(), Optional.of(other)))));
    return others;
  }

  private static List<ExpectedForm> otherwise(ExpectedForm form) {
    var others = new ArrayList<ExpectedForm>(List.of(new ExpectedForm(form.questions(), form.complete().map(is -> !is), form.offers(), form.values(), form.words())));
    swapped(form.questions(), How.SHOWN, How.NOT_SHOWN).ifPresent(other -> others.add(with(form, other)));
    swapped(form.questions(), How.NOT_SHOWN, How.SHOWN).ifPresent(other -> others.add(with(form, other)));
    swapped(form.questions(), How.REQUIRED, How.NOT_REQUIRED).ifPresent(other -> others.add(with(form, other)));
    return others;
  }

  private static ExpectedForm with(ExpectedForm form, Map<How, List<String>> questions) {
    return new ExpectedForm(questions, form.complete(), form.offers(), form.values(), form.words());
  }

  private static Optional<Map<How, List<String>>> swapped(Map<How, List<String>> questions, How from, How to) {
    return Optional.ofNullable(questions.get(from)).map(paths -> {
      var other = new EnumMap<How, List<String>>(How.class);
      other.put(to, List.of(paths.getLast()));
      return other;
    });
  }

  private static Act.Expect with(Act.Expect expect, Optional<String> status, Optional<BigDecimal> fee, List<String> happened, Optional<ExpectedForm> form) {
    return new Act.Expect(
        expect.handedIn(), status, expect.unit(), expect.assignee(), expect.ruling(), fee, expect.openTasks(), happened, expect.didNotHappen(), form);
  }

  private static ServiceDefinition with(ServiceDefinition definition, List<Scenario> scenarios) {
    var flow = definition.flow();
    return with(definition, new Flow(flow.statuses(), flow.initial(), flow.routes(), flow.deliveries(), flow.handlingDays(), flow.work(), scenarios));
  }

  private static ServiceDefinition with(ServiceDefinition definition, Flow flow) {
    return new ServiceDefinition(
        definition.about(), definition.catalogue(), definition.terms(), definition.steps(), definition.tables(), definition.roles(), flow,
        definition.payment(), definition.signing(), definition.notices());
  }
}
