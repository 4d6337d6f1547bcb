package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.Tone;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;

/** Forms that are made to be hard end all the same; what can't be told in time is said so, of what it concerns and of nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HardFormsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  private static final Budget SOON = new Budget(700, 8_000);

  /** Of so many no two the same, with one option less: as hard as it gets for what reasons by cases. */
  @Test
  void pigeons_without_enough_holes_are_not_decided_and_the_rest_is() {
    var pigeons = 13;
    var all = new ArrayList<Question>();
    IntStream.range(0, pigeons).forEach(i -> all.add(new ChoiceQuestion(Ask.of("p" + i, text("Duva " + i)), holes(pigeons - 1), ChoiceDisplay.RADIO, false, Optional.empty())));
    var different = new ArrayList<Condition>();
    IntStream.range(0, pigeons).forEach(i -> IntStream.range(0, i).forEach(j -> different.add(other("p" + i, Operator.IS_NOT, "p" + j))));
    all.add(shown("none", new Condition.All(different)));
    all.add(shown("contradiction", new Condition.All(List.of(Condition.is("p0", "h1"), Condition.is("p0", "h2")))));
    var report = Analysis.of(TestForms.of(all), TODAY, SOON);
    assertEquals(Finding.Certainty.NOT_DECIDED, certainty(report, "/steps/0/questions/" + pigeons + "/shown"));
    assertTrue(report.findings().stream().anyMatch(finding -> finding.sentence().texts().values().stream().anyMatch(text -> text.startsWith("Not decided in time: \"none\""))), report.toString());
    assertEquals(Finding.Certainty.CERTAIN, certainty(report, "/steps/0/questions/" + (pigeons + 1) + "/shown"));
  }

  /** Each value is the rounded third of the one before, and twice that of another. */
  @Test
  void long_chains_of_roundings_end() {
    var all = new ArrayList<Question>();
    all.add(new NumberQuestion(Ask.of("n0", text("Tal")), 2, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(1_000_000)), LocalText.NONE));
    IntStream.range(1, 60).forEach(i -> all.add(new CalculatedValue(Ask.of("n" + i, text("Tal " + i)), third("n" + (i - 1)), Formula.Kind.NUMBER, 2, LocalText.NONE, true)));
    all.add(shown("end", new Condition.Compare("n59", Operator.IS, new Operand.Constant("0.77"))));
    assertEnds(all);
  }

  private static Formula third(String of) {
    return new Formula.Round(new Formula.Add(List.of(new Formula.Divide(new Formula.Multiply(List.of(new Formula.AnswerOf(of), new Formula.Constant(new BigDecimal("2.9")))), new Formula.Constant(BigDecimal.valueOf(3))),
        new Formula.Constant(new BigDecimal("0.03")))), 2, RoundingMode.HALF_UP);
  }

  @Test
  void wide_tables_end() {
    var all = new ArrayList<Question>();
    IntStream.range(0, 4).forEach(i -> all.add(new NumberQuestion(Ask.of("n" + i, text("Tal " + i)), 2, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(1_000_000)), LocalText.NONE)));
    var rows = IntStream.range(0, 800).mapToObj(i -> new Formula.Row(new Condition.All(List.of(
        number("n" + i % 4, Operator.AT_LEAST, i * 37 % 1_000), number("n" + (i + 1) % 4, Operator.LESS_THAN, i * 53 % 1_000 + 5))), new Formula.Constant(BigDecimal.valueOf(i)))).toList();
    all.add(new CalculatedValue(Ask.of("c", text("Avgift")), new Formula.Case(rows, Optional.of(new Formula.Constant(BigDecimal.ONE))), Formula.Kind.NUMBER, 0, LocalText.NONE, true));
    all.add(shown("end", number("c", Operator.IS, 555)));
    assertEnds(all);
  }

  @Test
  void many_equal_dates_end() {
    var all = new ArrayList<Question>();
    IntStream.range(0, 40).forEach(i -> all.add(new DateQuestion(Ask.of("d" + i, text("Dag " + i)), Optional.empty(), Optional.empty())));
    var pairs = new ArrayList<Condition>();
    IntStream.range(0, 40).forEach(i -> IntStream.range(0, i).forEach(j -> pairs.add(new Condition.Any(List.of(other("d" + i, Operator.IS, "d" + j), other("d" + i, Operator.AFTER, "d" + (j + 1) % 40))))));
    all.add(shown("end", new Condition.All(pairs)));
    assertEnds(all);
  }

  /** A hundred rows in each of a hundred, and so on: nobody means that, and nothing is tried. */
  @Test
  void more_rows_than_can_be_looked_at_are_told() {
    Question inner = new DateQuestion(Ask.of("d", text("Dag")), Optional.empty(), Optional.empty());
    for (var i = 0; i < 3; i++) {
      inner = new GroupQuestion(Ask.of("g" + i, text("Grupp " + i)), List.of(inner), new Rows.Free(0, 100), text("Rad"));
    }
    var found = Analysis.of(TestForms.of(List.of(inner)), TODAY, SOON).findings();
    assertEquals(List.of(Finding.Certainty.NOT_ANALYSED), found.stream().map(Finding::certainty).toList());
  }

  @Test
  void rows_that_are_too_many_are_told_also_where_the_last_of_them_is_a_question_by_itself() {
    var found = Analysis.of(TestForms.of(thirtyThousandAndOne()), TODAY, SOON).findings();
    assertEquals(List.of("/steps/0/questions/0/questions/0"), found.stream().map(Finding::at).toList());
    assertEquals(List.of(Finding.Certainty.NOT_ANALYSED), found.stream().map(Finding::certainty).toList());
  }

  @Test
  void versions_with_too_many_rows_are_not_compared_and_that_is_told() {
    var large = TestForms.of(thirtyThousandAndOne());
    var small = TestForms.of(List.of(shown("alone", Condition.ALWAYS)));
    for (var differences : List.of(Differences.of(large, small, TODAY, SOON), Differences.of(small, large, TODAY, SOON))) {
      assertEquals(List.of("/steps/0/questions/0/questions/0"), differences.all().stream().map(Difference::at).toList());
      assertEquals(Finding.Certainty.NOT_ANALYSED, differences.all().getFirst().certainty());
      assertEquals(0, differences.asked());
      assertEquals(1, Touched.of(small, small, differences, Stream.of(new Given(RawAnswers.NONE, new Facts(TODAY)))).submissions());
    }
  }

  @Test
  void of_forms_with_too_many_rows_no_examples_are_looked_for() {
    var examples = Examples.of(TestForms.of(thirtyThousandAndOne()), TODAY, SOON);
    assertEquals(Optional.empty(), examples.answers(Condition.ALWAYS, true, Optional.empty()));
    assertFalse(examples.isSame(Condition.ALWAYS, Condition.ALWAYS, Optional.empty()));
  }

  /** The last of them outside all groups. */
  private static List<Question> thirtyThousandAndOne() {
    return List.of(group("g", 100, group("h", 100, day("a"), day("b"))), group("i", 98, group("j", 100, day("c"))), day("d"));
  }

  private static Question group(String id, int rows, Question... questions) {
    return new GroupQuestion(Ask.of(id, text(id)), List.of(questions), new Rows.Free(0, rows), text("Rad"));
  }

  private static Question day(String id) {
    return new DateQuestion(Ask.of(id, text(id)), Optional.empty(), Optional.empty());
  }

  private static void assertEnds(List<Question> questions) {
    var report = Analysis.of(TestForms.of(questions), TODAY, SOON);
    assertFalse(report.findings().stream().anyMatch(finding -> finding.certainty() == Finding.Certainty.NOT_ANALYSED), report.toString());
  }

  private static Finding.Certainty certainty(Report report, String at) {
    return report.findings().stream().filter(finding -> finding.at().equals(at)).findFirst().map(Finding::certainty).orElseThrow(() -> new AssertionError("Nothing at " + at + ": " + report));
  }

  private static Question shown(String id, Condition when) {
    return new Information(Ask.of(id, text(id)).withShown(when), text(id), Tone.INFO, List.of());
  }

  private static Condition other(String one, Operator operator, String other) {
    return new Condition.Compare(one, operator, new Operand.OtherAnswer(other));
  }

  private static Condition number(String question, Operator operator, int constant) {
    return new Condition.Compare(question, operator, new Operand.Constant(String.valueOf(constant)));
  }

  private static List<Option> holes(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Option("h" + i, text("Hål " + i), LocalText.NONE)).toList();
  }

  private static LocalText text(String text) {
    return LocalText.of(text, text);
  }
}
