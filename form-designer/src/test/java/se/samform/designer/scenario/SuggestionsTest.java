package se.samform.designer.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Scenario;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Definitions;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Plan;
import se.samform.core.logic.Probe;
import se.samform.core.scenario.RunScenarios;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Witness;

/** Scenarios are suggested that close the gaps, and hold as they stand. */
class SuggestionsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);
  /** No story begins earlier. */
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
  private static final long SEED = 3;
  private static final Budget QUICK = new Budget(1_000, 60_000);
  private static final int MOST_TRIED = 400;
  private static final ServiceDefinition OPINION = Examples.read("synpunkt");

  /** Choices at random, everything else as a story of the service answers it, until what is wanted is so and it can be handed in. */
  private static Answers atRandom(ServiceDefinition definition) {
    var plan = Plan.compile(definition);
    var random = new Random(7);
    var told = definition.flow().scenarios().getFirst().answers();
    return gap -> {
      var wanted = gap.wanted().orElseThrow();
      var asked = Probe.of(plan).condition(wanted.condition(), wanted.group());
      return Stream.generate(() -> guess(definition, told, random)).limit(MOST_TRIED).filter(answers -> {
        var evaluation = plan.evaluate(new RawAnswers(answers), new Facts(TODAY));
        return evaluation.isComplete() && asked.holds(evaluation, "") == wanted.holds();
      }).findFirst().map(answers -> new Witness(TODAY, List.of(), answers));
    };
  }

  private static Map<String, List<String>> guess(ServiceDefinition definition, Map<String, List<String>> told, Random random) {
    var answers = new HashMap<>(told);
    for (var question : definition.questions()) {
      var options = options(question);
      if (!options.isEmpty()) {
        answers.put(question.id(), List.of(options.get(random.nextInt(options.size()))));
      }
    }
    return answers;
  }

  private static List<String> options(Question question) {
    return question instanceof YesNoQuestion ? List.of("yes", "no") : question.options().stream().map(Option::id).toList();
  }

  private static List<Suggestions.Suggested> suggested(ServiceDefinition definition, Answers answers) {
    return Suggestions.of(definition, answers, Coverage.SWEDEN);
  }

  private static ServiceDefinition with(ServiceDefinition definition, List<Suggestions.Suggested> more) {
    var all = new ArrayList<Scenario>(definition.flow().scenarios());
    more.forEach(each -> all.add(each.scenario()));
    return Stories.with(definition, all);
  }

  @Test
  void from_nothing_all_is_gone_through_that_answers_can_be_found_for() {
    var bare = Stories.with(OPINION, List.of());
    var full = with(bare, suggested(bare, atRandom(OPINION)));
    var left = Coverage.of(full).gaps();
    assertEquals(List.of("/steps/0/questions/4"), left.stream().filter(gap -> gap.kind() != Gap.Kind.CHANGE_MADE).map(Gap::at).toList(), "nobody has guessed a file");
  }

  static Stream<String> services() throws IOException {
    return Examples.files().stream().map(file -> file.getFileName().toString().replace(".json", ""));
  }

  /** Of each about one in three; what else is told of the flow is left to others. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  void where_stories_are_taken_away_the_solver_finds_the_answers(String service) {
    var whole = Examples.read(service);
    var random = new Random(SEED);
    var fewer = Stories.only(whole, story -> random.nextInt(3) > 0);
    var solver = Answers.by(se.samform.designer.analysis.Examples.of(fewer, FIRST, QUICK));
    var suggested = suggested(fewer, gap -> gap.wanted().isPresent() ? solver.apply(gap) : Optional.empty());
    var left = Coverage.of(with(fewer, suggested)).gaps().stream().filter(gap -> gap.wanted().isPresent()).toList();
    assertEquals(List.of(), left);
  }

  @Test
  void the_solver_finds_answers_and_from_them_cases_that_go_all_ways() {
    var bare = Stories.with(Examples.read("skolskjuts"), List.of());
    var suggested = suggested(bare, Answers.by(Stories.solver(bare, TODAY)));
    assertEquals(List.of(), Coverage.of(with(bare, suggested)).gaps());
  }

  @Test
  void changes_of_status_are_made_by_whoever_may() {
    var few = Stories.only(OPINION, scenario -> !scenario.id().contains("void") && !scenario.id().contains("withdrawn"));
    var suggested = suggested(few, Answers.NONE);
    assertTrue(!suggested.isEmpty());
    assertEquals(List.of(), Coverage.of(with(few, suggested)).gaps());
  }

  @Test
  void a_flow_with_tasks_fees_and_decisions_is_gone_through_too() {
    var licence = Stories.only(Examples.read("serveringstillstand"), story -> !story.id().startsWith("ready") && !story.id().startsWith("reworked"));
    assertTrue(Coverage.of(licence).gaps().stream().anyMatch(gap -> gap.kind() == Gap.Kind.CHANGE_MADE));
    var left = Coverage.of(with(licence, suggested(licence, Answers.NONE))).gaps();
    assertEquals(List.of(), left.stream().filter(gap -> gap.kind() == Gap.Kind.CHANGE_MADE).map(Gap::at).toList());
  }

  @Test
  void each_closes_what_it_says_and_holds_and_can_be_saved() {
    var bare = Stories.with(OPINION, List.of());
    var suggested = suggested(bare, atRandom(OPINION));
    for (var each : suggested) {
      assertTrue(!each.closes().isEmpty(), each::toString);
      assertTrue(each.scenario().acts().getLast() instanceof Scenario.Act.Expect expect && expect.status().isPresent(), each::toString);
    }
    var full = with(bare, suggested);
    var saved = Definitions.read(DefinitionCodec.write(full));
    assertEquals(full.flow().scenarios(), saved.flow().scenarios());
    assertEquals(List.of(), RunScenarios.of(Plan.compile(saved), Coverage.SWEDEN));
  }

  @Test
  void they_say_how_the_form_stands_so_that_mistakes_are_noticed() {
    var bare = Stories.with(OPINION, List.of());
    var mutation = Mutation.of(with(bare, suggested(bare, atRandom(OPINION))));
    assertTrue(mutation.unnoticed().stream().noneMatch(each -> each.at().equals("/steps/0/questions/2/shown")), mutation::toString);
  }

  @Test
  void where_no_answers_are_found_none_is_suggested() {
    var bare = Stories.with(OPINION, List.of());
    assertEquals(List.of(), suggested(bare, gap -> Optional.empty()));
  }
}
