package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.AddressParts;
import se.samform.core.form.AddressQuestion;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding.Certainty;
import se.samform.designer.analysis.Finding.Kind;

/** What is found in forms, with words and answers that show it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnalysisTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  static List<Path> examples() throws IOException {
    try (var files = Files.list(Path.of("../examples/services"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_service_is_clean(Path file) throws IOException {
    assertEquals(List.of(), Analysis.of(read(file), TODAY, Budget.PATIENT).findings());
  }

  private static ServiceDefinition read(Path file) throws IOException {
    return switch (DefinitionCodec.read(Files.readAllBytes(file))) {
      case ReadResult.Read(var definition) -> definition;
      case ReadResult.Faulty faulty -> throw new AssertionError(faulty);
    };
  }

  /** The kind that stands in published forms, and that who looks at one condition at a time doesn't see. */
  @Test
  void a_contradiction_that_goes_through_the_visibility_of_another_question_is_found() {
    var definition = TestForms.of(List.of(choice("q1", "a", "b"), choice("q2", shown(Condition.is("q1", "a")), "x", "y"),
        choice("q3", shown(new Condition.All(List.of(Condition.is("q2", "x"), Condition.is("q1", "b")))), "z", "w")));
    var finding = only(definition);
    assertEquals(Kind.REQUIRED_NEVER_SHOWN, finding.kind());
    assertEquals("/steps/0/questions/2/shown", finding.at());
    assertEquals(Certainty.CERTAIN, finding.certainty());
    assertEquals("”q3” måste besvaras men visas aldrig, vad man än svarar", finding.sentence().in(Language.SWEDISH));
    assertEquals(List.of("/steps/0/questions/1/shown"), finding.because());
    var tried = tried(definition, finding);
    assertEquals(List.of("b"), finding.witness().orElseThrow().answers().get("q1"));
    assertEquals(List.of("x"), finding.witness().orElseThrow().answers().get("q2"));
    assertFalse(tried.isShown("q3") || tried.isShown("q2"));
  }

  @Test
  void a_condition_beyond_the_limits_of_a_number_is_found_and_the_limits_are_named() {
    var definition = TestForms.of(List.of(number("age", 0, 17), choice("adult", shown(compare("age", Operator.AT_LEAST, "18")), "x", "y")));
    var finding = only(definition);
    assertEquals(List.of("/steps/0/questions/0"), finding.because());
    assertFalse(tried(definition, finding).problems().isEmpty(), "18 isn't taken");
  }

  @Test
  void the_order_of_days_is_taken_together() {
    var definition = TestForms.of(List.of(date("from"), date("to"), choice("q", shown(new Condition.All(List.of(
        new Condition.Compare("from", Operator.BEFORE, new Operand.OtherAnswer("to")), new Condition.Compare("to", Operator.BEFORE, new Operand.Constant("2028-01-01")),
        new Condition.Compare("from", Operator.AFTER, new Operand.Constant("2027-12-30"))))), "x", "y")));
    assertEquals(Kind.REQUIRED_NEVER_SHOWN, only(definition).kind());
  }

  @Test
  void who_is_always_met_by_a_stop_is_told_so() {
    var yes = Condition.is("q1", "a");
    var definition = TestForms.of(List.of(choice("q1", "a", "b"), stop("s1", yes), stop("s2", new Condition.All(List.of(new Condition.Answered("q1"), new Condition.Not(yes))))));
    var finding = only(definition);
    assertEquals(Kind.STOP_ALWAYS, finding.kind());
    assertEquals(List.of("/steps/0/questions/1/shown", "/steps/0/questions/2/shown"), finding.because().stream().sorted().toList());
  }

  @Test
  void what_can_divide_by_zero_is_shown_by_answers() {
    var definition = TestForms.of(List.of(number("n", 0, 10), calculated("c", new Formula.Divide(new Formula.Constant(BigDecimal.TEN), new Formula.AnswerOf("n")))));
    var finding = only(definition);
    assertEquals(Kind.DIVISION_BY_ZERO, finding.kind());
    assertEquals(List.of("0"), finding.witness().orElseThrow().answers().get("n"));
  }

  @Test
  void a_table_tells_its_gap_its_overlap_and_its_dead_row() {
    var table = new DecisionTable("fee", DecisionTable.Hit.UNIQUE, Formula.Kind.NUMBER, Optional.empty(), List.of(new DecisionTable.Version(Optional.empty(), List.of(
        row(compare("n", Operator.LESS_THAN, "5"), 1), row(compare("n", Operator.AT_MOST, "5"), 2), row(compare("n", Operator.MORE_THAN, "10"), 3)), Optional.empty())));
    var definition = TestForms.of(List.of(number("n", 0, 10), calculated("c", new Formula.Table("fee"))), 2, List.of(table));
    var findings = Analysis.of(definition, TODAY, Budget.PATIENT).findings();
    assertEquals(List.of(Kind.TABLE_GAP, Kind.TABLE_OVERLAP, Kind.TABLE_ROW_NEVER), findings.stream().map(Finding::kind).toList(), findings.toString());
    assertEquals(List.of("/tables/0/rules", "/tables/0/rules/1", "/tables/0/rules/2"), findings.stream().map(Finding::at).toList());
    assertTrue(Integer.parseInt(findings.get(1).witness().orElseThrow().answers().get("n").getFirst()) < 5, findings.toString());
    assertTrue(Integer.parseInt(findings.get(0).witness().orElseThrow().answers().get("n").getFirst()) > 5, findings.toString());
  }

  @Test
  void a_text_may_not_show_an_answer_that_may_be_missing() {
    var optional = Ask.of("name", text("Namn")).withRequired(Condition.NEVER);
    var greeting = Ask.of("q", LocalText.of("Hej {name}", "Hello {name}"));
    var finding = only(TestForms.of(List.of(new NumberQuestion(optional, 0, Optional.empty(), Optional.empty(), LocalText.NONE), new DateQuestion(greeting, Optional.empty(), Optional.empty()))));
    assertEquals(Kind.TEXT_SHOWS_MISSING, finding.kind());
    assertEquals("/steps/0/questions/1/label/sv", finding.at());
  }

  @Test
  void a_part_of_a_condition_that_never_or_always_holds_is_told_by_its_place() {
    var never = new Condition.Any(List.of(Condition.is("q1", "a"), new Condition.All(List.of(Condition.is("q1", "b"), Condition.is("q1", "a")))));
    var always = new Condition.All(List.of(Condition.is("q1", "b"), new Condition.Any(List.of(new Condition.Not(Condition.is("q1", "a")), new Condition.Not(Condition.is("q1", "b"))))));
    var findings = Analysis.of(TestForms.of(List.of(choice("q1", "a", "b"), choice("q2", shown(never), "x", "y"), choice("q3", shown(always), "x", "y"))), TODAY, Budget.PATIENT).findings();
    assertEquals(List.of(Kind.CONDITION_NEVER, Kind.CONDITION_ALWAYS), findings.stream().map(Finding::kind).toList(), findings.toString());
    assertEquals(List.of("/steps/0/questions/1/shown/any/1", "/steps/0/questions/2/shown/all/1"), findings.stream().map(Finding::at).toList());
  }

  /** An amount of few cases times an answer is exact; one answer times another, beyond a few, isn't. */
  @Test
  void what_answers_times_answers_come_to_is_not_analysed_unless_answers_show_it() {
    var product = calculated("c", new Formula.Multiply(List.of(new Formula.AnswerOf("n"), new Formula.AnswerOf("m"))));
    var definition = TestForms.of(List.of(number("n", 0, 1_000), number("m", 0, 1_000), product, choice("q", shown(compare("c", Operator.IS, "1000003")), "x", "y")));
    var found = Analysis.of(definition, TODAY, Budget.PATIENT).findings();
    assertEquals(List.of(), found.stream().filter(finding -> finding.certainty() == Certainty.NOT_ANALYSED && finding.kind() != Kind.REQUIRED_NEVER_SHOWN).toList());
    assertEquals(Optional.of(Kind.REQUIRED_NEVER_SHOWN), found.stream().map(Finding::kind).findFirst(), found.toString());
  }

  /** As the form reckons: three thirds of 637 are 636.999…, which rounded down is 636. */
  @Test
  void thirds_that_are_added_up_are_not_held_to_be_a_whole() {
    var third = new Formula.Divide(new Formula.AnswerOf("n"), new Formula.Constant(BigDecimal.valueOf(3)));
    var whole = new Formula.Round(new Formula.Add(List.of(third, third, third)), 0, RoundingMode.DOWN);
    var definition = TestForms.of(List.of(number("n", 0, 1_000), calculated("c", whole),
        calculated("twice", new Formula.Add(List.of(new Formula.AnswerOf("n"), new Formula.AnswerOf("n")))),
        choice("q", shown(new Condition.All(List.of(compare("twice", Operator.IS, "1274"), compare("c", Operator.IS, "636")))), "x", "y")));
    assertEquals(List.of(), Analysis.of(definition, TODAY, Budget.PATIENT).findings().stream().filter(finding -> finding.certainty() == Certainty.CERTAIN).toList());
  }

  private static Finding only(ServiceDefinition definition) {
    var findings = Analysis.of(definition, TODAY, Budget.PATIENT).findings();
    assertEquals(1, findings.size(), findings.toString());
    return findings.getFirst();
  }

  private static Evaluation tried(ServiceDefinition definition, Finding finding) {
    var witness = finding.witness().orElseThrow();
    return Plan.compile(definition).evaluate(new RawAnswers(witness.answers()), new Facts(witness.on()));
  }

  private record Shown(Condition when) {}

  private static Shown shown(Condition when) {
    return new Shown(when);
  }

  private static Question choice(String id, String... options) {
    return choice(id, shown(Condition.ALWAYS), options);
  }

  private static Question choice(String id, Shown shown, String... options) {
    return new ChoiceQuestion(Ask.of(id, text(id)).withShown(shown.when()), Stream.of(options).map(option -> new Option(option, text(option), LocalText.NONE)).toList(),
        ChoiceDisplay.RADIO, false, Optional.empty());
  }

  private static Question number(String id, int min, int max) {
    return new NumberQuestion(Ask.of(id, text(id)), 0, Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)), LocalText.NONE);
  }

  private static Question date(String id) {
    return new DateQuestion(Ask.of(id, text(id)), Optional.of(new DateBound.FromToday(0)), Optional.empty());
  }

  private static Question calculated(String id, Formula formula) {
    return new CalculatedValue(Ask.of(id, text(id)), formula, Formula.Kind.NUMBER, 0, LocalText.NONE, true);
  }

  private static Question stop(String id, Condition when) {
    return new StopQuestion(Ask.of(id, text(id)).withShown(when), text("Stopp"));
  }

  private static Formula.Row row(Condition when, int then) {
    return new Formula.Row(when, new Formula.Constant(BigDecimal.valueOf(then)));
  }

  private static Condition compare(String question, Operator operator, String constant) {
    return new Condition.Compare(question, operator, new Operand.Constant(constant));
  }

  private static LocalText text(String text) {
    return LocalText.of(text, text);
  }

  /** Without asking the solver anything. */
  @Test
  void guesses_answer_by_an_address_by_a_property_or_by_both() {
    var site = new AddressQuestion(Ask.of("site", LocalText.of("Plats", "Place")), AddressParts.EITHER);
    var property = new Condition.Answered("site.property");
    var street = new Condition.Answered("site.street");
    var whole = new Condition.Answered("site");
    var all = List.of(site, told("both", new Condition.All(List.of(whole, property, street))), told("property", new Condition.All(List.of(whole, property, new Condition.Not(street)))),
        told("address", new Condition.All(List.of(whole, street, new Condition.Not(property)))));
    var open = Analysis.of(TestForms.of(all), TODAY, new Budget(0, 0)).findings();
    assertEquals(List.of(), open.stream().filter(finding -> finding.kind() == Kind.QUESTION_NEVER_SHOWN).toList());
  }

  private static Question told(String id, Condition when) {
    return new Information(Ask.of(id, LocalText.of(id, id)).withShown(when), LocalText.of(id, id), Tone.INFO, List.of());
  }
}
