package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Initially;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.Tone;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.logic.Plan;
import se.samform.core.place.ShapeKind;
import se.samform.core.text.LocalText;

/** What the form itself shows on some answers is never said for certain to be impossible: cases that were once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SaidForCertainTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Test
  void a_number_divided_by_another_need_not_be_whole() {
    var ratio = new CalculatedValue(Ask.of("r", text("r")), new Formula.Divide(new Formula.AnswerOf("a"), new Formula.AnswerOf("b")), Formula.Kind.NUMBER, 2, LocalText.NONE, true);
    assertShown(compare("r", Operator.IS, "0.37"), Map.of("a", "37", "b", "100"), TODAY, number("a", 1, 1_000), number("b", 1, 1_000), ratio);
  }

  @Test
  void what_is_written_beside_an_option_may_be_what_a_condition_names() {
    var colour = new ChoiceQuestion(Ask.of("colour", text("colour")), options("red", "other"), ChoiceDisplay.RADIO, false, Optional.of("other"));
    assertShown(compare("colour.own", Operator.IS, "green"), Map.of("colour", "other", "colour.own", "green"), TODAY, colour);
  }

  @Test
  void a_default_that_is_told_may_be_too_late_today_and_not_next_year() {
    var day = new DateQuestion(told("d", "2027-01-01"), Optional.empty(), Optional.of(new DateBound.FromToday(0)));
    var definition = TestForms.of(List.of(day));
    assertTrue(Plan.compile(definition).evaluate(RawAnswers.NONE, new Facts(LocalDate.of(2027, 1, 1))).isComplete());
    assertEquals(List.of(), certain(definition));
  }

  @Test
  void a_default_that_is_told_may_be_too_early_next_month() {
    var day = new DateQuestion(told("d", "2026-12-01"), Optional.of(new DateBound.FromToday(0)), Optional.empty());
    assertShown(new Condition.Not(new Condition.Answered("d")), Map.of(), LocalDate.of(2026, 12, 2), day);
  }

  @Test
  void parts_of_what_is_told_are_there() {
    var ranked = new RankedQuestion(told("w", "a", "b"), options("a", "b", "c"), 0, 3);
    assertShown(compare("w.1", Operator.IS, "a"), Map.of(), TODAY, ranked);
  }

  @Test
  void a_place_is_described_where_its_coordinates_cannot_be_read() {
    var map = new MapQuestion(Ask.of("place", text("place")), Set.of(ShapeKind.POINT), 1, false, Optional.empty(), Optional.empty());
    assertShown(new Condition.All(List.of(new Condition.Answered("place.description"), new Condition.Not(new Condition.Answered("place")))),
        Map.of("place.coordinates", "abc", "place.description", "vid bron"), TODAY, map);
  }

  @Test
  void a_number_without_limits_has_fifteen_digits_and_then_decimals() {
    var number = new NumberQuestion(Ask.of("n", text("n")), 2, Optional.empty(), Optional.empty(), LocalText.NONE);
    assertShown(compare("n", Operator.MORE_THAN, "999999999999999"), Map.of("n", "999999999999999.5"), TODAY, number);
  }

  @Test
  void a_default_is_kept_otherwise_than_it_was_written() {
    var code = new TextQuestion(told("code", "982 31"), 10, TextFormat.POSTAL_CODE, Optional.empty());
    assertShown(compare("code", Operator.IS, "98231"), Map.of(), TODAY, code);
  }

  @Test
  void a_long_text_that_is_told_is_there() {
    assertShown(new Condition.Answered("long"), Map.of(), TODAY, new LongTextQuestion(told("long", "Så här är det"), 100));
  }

  @Test
  void what_is_never_shown_in_a_group_and_outside_is_told_of_both() {
    var inner = info("inner", Condition.NEVER);
    var group = new GroupQuestion(Ask.of("g", text("g")).withRequired(Condition.ALWAYS), List.of(number("n", 0, 5), inner), new Rows.Free(1, 3), text("rad"));
    var found = Analysis.of(TestForms.of(List.of(group, info("outer", Condition.NEVER))), TODAY, Budget.PATIENT).findings();
    assertEquals(List.of("/steps/0/questions/0/questions/1/shown", "/steps/0/questions/1/shown"), found.stream().map(Finding::at).toList());
  }

  /** The form shows it, and the analysis does not say that it never is. */
  private static void assertShown(Condition when, Map<String, String> answers, LocalDate on, Question... questions) {
    var all = new ArrayList<>(List.of(questions));
    all.add(info("shown", when));
    var definition = TestForms.of(all);
    var raw = new RawAnswers(answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
    assertTrue(Plan.compile(definition).evaluate(raw, new Facts(on)).isShown("shown"));
    assertFalse(certain(definition).stream().anyMatch(finding -> finding.kind() == Finding.Kind.QUESTION_NEVER_SHOWN), () -> certain(definition).toString());
  }

  private static List<Finding> certain(ServiceDefinition definition) {
    return Analysis.of(definition, TODAY, Budget.PATIENT).findings().stream().filter(finding -> finding.certainty() == Finding.Certainty.CERTAIN).toList();
  }

  private static Ask told(String id, String... texts) {
    return Ask.of(id, text(id)).with(new Initially(List.of(texts), Optional.empty())).withReadOnly(Condition.ALWAYS);
  }

  private static Question info(String id, Condition when) {
    return new Information(Ask.of(id, text(id)).withShown(when), text(id), Tone.INFO, List.of());
  }

  private static Question number(String id, int min, int max) {
    return new NumberQuestion(Ask.of(id, text(id)), 0, Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)), LocalText.NONE);
  }

  private static List<Option> options(String... ids) {
    return Stream.of(ids).map(id -> new Option(id, text(id), LocalText.NONE)).toList();
  }

  private static Condition compare(String path, Operator operator, String constant) {
    return new Condition.Compare(path, operator, new Operand.Constant(constant));
  }

  private static LocalText text(String text) {
    return LocalText.of(text, text);
  }
}
