package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.Tone;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Generated;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.logic.Plan;
import se.samform.core.place.Area;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Difference.Kind;
import se.samform.designer.analysis.Finding.Certainty;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DifferenceTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  private static final Budget AMPLE = new Budget(2_000, 20_000);
  private static final int FORMS = Integer.getInteger("samform.forms", 12);
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String SCHOOL = "/steps/1/questions/";

  @Test
  void other_words_make_no_difference() {
    for (long seed = 0; seed < 100; seed++) {
      var definition = new Generated(seed).definition();
      var found = Difference.of(definition, Rewritten.inOtherWords(definition), TODAY);
      assertEquals(List.of(), found.all(), "Seed " + seed);
      assertEquals(0, found.asked(), "Seed " + seed);
    }
  }

  @Test
  void conditions_that_are_written_otherwise_and_say_the_same_make_none() {
    var told = new TreeMap<Certainty, Integer>();
    var asked = 0;
    for (long seed = 0; seed < FORMS; seed++) {
      var definition = new Generated(seed).definition();
      var found = Differences.of(definition, Rewritten.inARoundaboutWay(definition), TODAY, AMPLE);
      long at = seed;
      found.all().forEach(difference -> assertTrue(difference.certainty() != Certainty.CERTAIN, () -> "Seed " + at + ": " + difference));
      found.all().forEach(difference -> told.merge(difference.certainty(), 1, Integer::sum));
      asked += found.asked();
    }
    System.out.println("Differences: " + asked + " asked, left open: " + told);
    assertTrue(asked > 20 * FORMS, "asked " + asked);
    assertTrue(told.values().stream().mapToInt(Integer::intValue).sum() * 50 <= asked, told.toString());
  }

  /** What sixty answers at random show is found, and each witness shows what it is said to. */
  @Test
  void a_condition_that_is_turned_round_is_found_wherever_answers_show_it() {
    for (long seed = 0; seed < FORMS; seed++) {
      var generated = new Generated(seed);
      var before = generated.definition();
      var after = Planted.turned(before, new Random(seed));
      var found = Differences.of(before, after, TODAY, AMPLE);
      var answers = Stream.generate(() -> merged(generated.answersOneByOne(before))).limit(60).toList();
      new Replay(before, after).shownOtherwise(answers).forEach(question -> assertTrue(
          found.all().stream().anyMatch(each -> each.kind() == Kind.SHOWN && each.sentence().in(Language.SWEDISH).contains("”" + question.ask().name().in(Language.SWEDISH) + "”")),
          () -> question.id() + " isn't in " + found));
      found.all().stream().filter(each -> each.certainty() == Certainty.CERTAIN && each.kind() == Kind.SHOWN).forEach(each -> new Replay(before, after).shows(each));
    }
  }

  @Test
  void a_boundary_that_was_moved_by_one_is_found_with_the_very_answer() {
    for (var seed = 0; seed < 25; seed++) {
      var random = new Random(seed);
      int from = 1 + random.nextInt(90);
      var before = new Planted(seed).from(from).definition();
      var found = Difference.of(before, new Planted(seed).from(from + 1).definition(), TODAY);
      assertEquals(List.of(Kind.SHOWN), found.roots().stream().map(Difference::kind).toList(), "Seed " + seed);
      assertEquals(List.of(String.valueOf(from)), found.all().getFirst().witness().orElseThrow().answers().get("planted-number"), "Seed " + seed);
      assertEquals("”planted-shown” visas inte längre för svar där det visades förut", found.all().getFirst().sentence().in(Language.SWEDISH));
    }
  }

  @Test
  void an_option_that_was_added_and_a_route_that_was_turned_are_found() {
    var routed = 0;
    for (var seed = 0; seed < 25; seed++) {
      var before = new Planted(seed).definition();
      var added = Difference.of(before, new Planted(seed).options("a", "b", "c").definition(), TODAY);
      assertEquals(List.of(Kind.OFFERED), added.all().stream().map(Difference::kind).filter(kind -> kind != Kind.COMPLETE).toList(), "Seed " + seed + ": " + added);
      var turned = Difference.of(before, new Planted(seed).routes("other", "unit").definition(), TODAY);
      var never = Analysis.of(before, TODAY).findings().stream().filter(each -> each.at().equals("/steps")).toList();
      boolean isOpen = never.stream().anyMatch(each -> each.certainty() != Certainty.CERTAIN);
      assertEquals(never.isEmpty() || isOpen ? List.of(Kind.ROUTED) : List.of(), turned.all().stream().map(Difference::kind).toList(), "Seed " + seed + ": " + never + turned);
      assertTrue(isOpen || turned.all().stream().allMatch(each -> each.certainty() == Certainty.CERTAIN), turned::toString);
      routed += turned.all().size();
    }
    assertTrue(routed > 8, "routed " + routed);
  }

  @Test
  void school_transport_is_told_roots_first_with_what_follows() {
    var found = Difference.of(school(1), school(2), TODAY);
    found.all().forEach(each -> assertEquals(Certainty.CERTAIN, each.certainty(), each::toString));
    assertEquals(List.of(
        "OFFERED " + SCHOOL + "4/options/10: Alternativet ”Anpassad grundskola, årskurs 10” går nu att välja i ”Årskurs”, där det inte gick förut",
        "ACCEPTED " + SCHOOL + "6: Svaret ”{distance}” på ”Gångväg till skolan” togs emot förut men godtas inte längre",
        "CALCULATED " + SCHOOL + "7: ”Gräns för årskursen” blir 3.5 i stället för 3",
        "OFFERED " + SCHOOL + "13/options/2: Alternativet ”Lågt insteg” går inte längre att välja i ”I fordonet”, där det gick förut",
        "ROUTED /flow/routes: Ärendet går till ”Den enhet som ordnar särskild skjuts” i stället för till ”Den enhet som prövar skolskjuts”"), told(found.roots()));
    var shown = found.all().stream().filter(each -> each.at().equals(SCHOOL + "8")).findFirst().orElseThrow();
    assertEquals("”Vägen är kortare än gränsen” visas nu för svar där det inte visades förut", shown.sentence().in(Language.SWEDISH));
    assertTrue(shown.follows().contains(SCHOOL + "7"), shown::toString);
    assertEquals(List.of(), found.all().stream().filter(each -> each.witness().isEmpty()).toList());
  }

  /** Of a text no length is known to the solver, nor what another kind of question would take of it. */
  @Test
  void a_text_that_may_be_less_long_is_found_and_a_question_of_another_kind_is_never_said_to_be_the_same() {
    var before = school(1);
    var shorter = Difference.of(before, Rewritten.by((name, value) -> name.equals("maxLength") ? Json.createValue(50) : value, before), TODAY);
    assertEquals(List.of(Kind.ACCEPTED), shorter.roots().stream().map(Difference::kind).distinct().toList(), shorter::toString);
    assertEquals(51, shorter.all().stream().filter(each -> each.at().equals("/steps/3/questions/1")).findFirst().orElseThrow().witness().orElseThrow().answers().get("more").getFirst().length());
    var email = Difference.of(before, Rewritten.by((name, value) -> name.equals("questions") && value instanceof JsonArray questions ? other(questions) : value, before), TODAY);
    assertTrue(email.all().stream().anyMatch(each -> each.kind() == Kind.ACCEPTED && each.at().equals(SCHOOL + "1")), email::toString);
  }

  /** The other school is asked for by its address. */
  private static JsonValue other(JsonArray questions) {
    var all = Json.createArrayBuilder();
    questions.forEach(question -> all.add(question.asJsonObject().getString("id").equals("other-school")
        ? Json.createObjectBuilder(question.asJsonObject()).add("format", "email").build() : question));
    return all.build();
  }

  /** Nobody answers it any longer, or answers several. */
  @Test
  void a_question_that_became_something_else_under_its_id_is_told() {
    var number = new NumberQuestion(Ask.of("it", text("Det")), 0, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.TEN), LocalText.NONE);
    var told = new Information(Ask.of("it", text("Det")), text("-"), Tone.INFO);
    var reckoned = new CalculatedValue(Ask.of("it", text("Det")), new Formula.Constant(BigDecimal.ONE), Formula.Kind.NUMBER, 0, LocalText.NONE, true);
    var group = new GroupQuestion(Ask.of("it", text("Det")), List.of(new YesNoQuestion(Ask.of("inner", text("Inne")))), new Rows.Free(0, 2), text("Rad"));
    var all = List.<Question>of(number, told, reckoned, group);
    for (var one : all) {
      for (var other : all) {
        var found = Difference.of(TestForms.of(List.of(one)), TestForms.of(List.of(other)), TODAY).all().stream().filter(each -> each.kind() == Kind.KIND).toList();
        assertEquals(one == other ? List.of() : List.of("/steps/0/questions/0"), found.stream().map(Difference::at).toList(), one + " and " + other);
        assertTrue(found.stream().allMatch(each -> each.certainty() == Certainty.CERTAIN && each.witness().isPresent()), found::toString);
      }
    }
    assertEquals("”Det” är nu en upplysning i stället för en fråga",
        Difference.of(TestForms.of(List.of(number)), TestForms.of(List.of(told)), TODAY).all().getFirst().sentence().in(Language.SWEDISH));
  }

  /** Where none is written there are as many as there must be. */
  @Test
  void a_group_that_must_have_more_rows_has_them_before_anybody_writes_any() {
    var found = Difference.of(counting(1), counting(3), TODAY).all();
    assertTrue(found.stream().anyMatch(each -> each.kind() == Kind.SHOWN && each.at().equals("/steps/0/questions/2") && each.certainty() == Certainty.CERTAIN), found::toString);
  }

  /** Shown where there are as many rows as one of them has by itself, and whatever else a guess won't hit. */
  private static ServiceDefinition counting(int fewest) {
    var group = new GroupQuestion(Ask.of("g", text("Grupp")), List.of(new YesNoQuestion(Ask.of("inner", text("Inne")))), new Rows.Free(fewest, 5), text("Rad"));
    var count = new CalculatedValue(Ask.of("c", text("Antal")), new Formula.Count("g", Condition.ALWAYS), Formula.Kind.NUMBER, 0, LocalText.NONE, true);
    return TestForms.of(List.of(group, count, new Information(Ask.of("shown", text("Visas")).withShown(new Condition.Compare("c", Operator.AT_LEAST, new Operand.Constant("3"))), text("-"), Tone.INFO)));
  }

  private static LocalText text(String text) {
    return LocalText.of(text, text);
  }

  @Test
  void submissions_are_counted_by_what_touches_them() {
    var before = school(1);
    var after = school(2);
    var found = Difference.of(before, after, TODAY);
    var answers = found.all().stream().filter(each -> each.kind() == Kind.ROUTED).findFirst().orElseThrow().witness().orElseThrow();
    var near = Map.of("grade", List.of("4"), "reason", List.of("distance"), "distance", List.of("3,2"));
    var far = Map.of("grade", List.of("4"), "reason", List.of("distance"), "distance", List.of("4,2"));
    var touched = Touched.of(before, after, found, Stream.of(near, far, Map.of("grade", List.of("1"), "reason", List.of("distance"), "distance", List.of("3"))).map(DifferenceTest::given));
    assertEquals(3, touched.submissions());
    assertEquals(2, touched.byKind().get(Kind.CALCULATED));
    assertEquals(1, touched.byKind().get(Kind.SHOWN));
    assertEquals(3, touched.byKind().get(Kind.OFFERED), "all could have chosen the new grade");
    assertEquals(0, touched.byDifference().get(found.all().stream().filter(each -> each.kind() == Kind.ROUTED).findFirst().orElseThrow()));
    var files = Touched.of(before, before, Difference.of(before, before, TODAY), Stream.of(given(answers.answers())));
    assertEquals(0, files.touched());
  }

  private static List<String> told(List<Difference> differences) {
    return differences.stream().map(each -> each.kind() + " " + each.at() + ": " + each.sentence().in(Language.SWEDISH).replace(each.witness().map(witness -> witness.answers().getOrDefault("distance", List.of("-")).getFirst()).filter(text -> each.kind() == Kind.ACCEPTED).orElse("\0"), "{distance}")).toList();
  }

  private static Given given(Map<String, List<String>> answers) {
    return new Given(new RawAnswers(answers), new Facts(TODAY));
  }

  private static ServiceDefinition school(int version) {
    try {
      return StaticFindingsTest.definition(Files.readAllBytes(EXAMPLES.resolve(version == 1 ? "services/skolskjuts.json" : "versions/skolskjuts-2.json")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static RawAnswers merged(List<RawAnswers> parts) {
    var all = new HashMap<String, List<String>>();
    parts.forEach(part -> all.putAll(part.texts()));
    return new RawAnswers(all);
  }

  /** Both versions by themselves. */
  private static final class Replay {

    private final Plan before;
    private final Plan after;

    Replay(ServiceDefinition before, ServiceDefinition after) {
      this.before = Plan.compile(before);
      this.after = Plan.compile(after);
    }

    /** Outside groups. */
    List<Question> shownOtherwise(List<RawAnswers> answers) {
      return before.definition().questions().stream().filter(question -> answers.stream().anyMatch(each -> isOtherwise(question.id(), new Given(each, new Facts(TODAY))))).toList();
    }

    private boolean isOtherwise(String question, Given given) {
      return before.evaluate(given).isShown(question) != after.evaluate(given).isShown(question);
    }

    void shows(Difference difference) {
      var witness = difference.witness().orElseThrow();
      var areas = new HashMap<String, Area>();
      witness.within().forEach(area -> areas.put(area, Answering.EVERYWHERE));
      var given = new Given(new RawAnswers(witness.answers()), files(), new Facts(witness.on()).withAreas(areas));
      assertTrue(!shown(before.evaluate(given)).equals(shown(after.evaluate(given))), difference::toString);
    }

    /** Those that its makers took for any. */
    private Map<UUID, FileRef> files() {
      var samples = new Samples(NamedTexts.of(before.definition()), TODAY);
      new FormIndex(before.definition()).questions().stream().filter(FileQuestion.class::isInstance).forEach(samples::of);
      return samples.files();
    }

    private static List<String> shown(Evaluation evaluation) {
      var shown = new ArrayList<>(evaluation.shownSteps().stream().map(Step::id).toList());
      shown(evaluation.definition().questions(), "", evaluation, shown);
      return shown;
    }

    private static void shown(List<Question> questions, String prefix, Evaluation evaluation, List<String> shown) {
      questions.stream().filter(question -> evaluation.isShown(prefix + question.id())).forEach(question -> {
        shown.add(prefix + question.id());
        if (question instanceof GroupQuestion group) {
          evaluation.rowsOf(prefix + group.id()).forEach(row -> shown(group.questions(), prefix + group.id() + "." + row + ".", evaluation, shown));
        }
      });
    }
  }

  /** Something of its own in a generated form. */
  private record Planted(long seed, int from, List<String> options, List<String> routes) {

    Planted(long seed) {
      this(seed, 10, List.of("a", "b"), List.of("unit", "other"));
    }

    Planted from(int other) {
      return new Planted(seed, other, options, routes);
    }

    Planted options(String... others) {
      return new Planted(seed, from, List.of(others), routes);
    }

    Planted routes(String... others) {
      return new Planted(seed, from, options, List.of(others));
    }

    ServiceDefinition definition() {
      var form = new Generated(seed).definition();
      var steps = new ArrayList<>(form.steps());
      steps.add(new Random(seed).nextInt(steps.size() + 1), new Step("planted", text("planted"), LocalText.NONE, Condition.ALWAYS, List.of(number(), shown(), choice())));
      var roles = new ArrayList<>(form.roles());
      roles.add(new Role("other", RoleKind.UNIT, text("other")));
      var first = new Route(new Condition.Compare("planted-choice", Operator.IS, new Operand.Constant("a")), routes.getFirst());
      var flow = form.flow();
      return new ServiceDefinition(form.about(), form.catalogue(), form.terms(), steps, form.tables(), roles,
          new Flow(flow.statuses(), flow.initial(), List.of(first, new Route(Condition.ALWAYS, routes.getLast())), List.of(), 30));
    }

    private static Question number() {
      return new NumberQuestion(Ask.of("planted-number", text("planted-number")), 0, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)), LocalText.NONE);
    }

    private Question shown() {
      var condition = new Condition.Compare("planted-number", Operator.AT_LEAST, new Operand.Constant(String.valueOf(from)));
      return new Information(Ask.of("planted-shown", text("planted-shown")).withShown(condition), text("-"), Tone.WARNING);
    }

    private Question choice() {
      return new ChoiceQuestion(Ask.of("planted-choice", text("planted-choice")), options.stream().map(id -> new Option(id, text(id), LocalText.NONE)).toList(),
          ChoiceDisplay.DROPDOWN, false, Optional.empty());
    }

    private static LocalText text(String text) {
      return LocalText.of(text, text);
    }

    /** One of its conditions on when questions are shown says the opposite. */
    static ServiceDefinition turned(ServiceDefinition definition, Random random) {
      var count = new int[1];
      Rewritten.by((name, value) -> {
        count[0] += isTurnable(name, value) ? 1 : 0;
        return value;
      }, definition);
      int which = random.nextInt(Math.max(1, count[0]));
      count[0] = 0;
      return Rewritten.by((name, value) -> isTurnable(name, value) && count[0]++ == which ? Json.createObjectBuilder().add("not", value).build() : value, definition);
    }

    private static boolean isTurnable(String name, JsonValue value) {
      return name.equals("shown") && value instanceof JsonObject;
    }
  }
}
