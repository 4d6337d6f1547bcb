package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import se.samform.core.form.AddressParts;
import se.samform.core.form.AddressQuestion;
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
import se.samform.core.form.YesNoQuestion;
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

  @Test
  void of_an_address_or_a_property_the_property_alone_will_do() {
    var site = new AddressQuestion(Ask.of("site", text("site")), AddressParts.EITHER);
    assertShown(new Condition.All(List.of(new Condition.Answered("site"), not(new Condition.Answered("site.street")))), Map.of("site.property", "Bro 1:2"), TODAY, site);
  }

  @Test
  void parts_of_what_is_told_are_not_there_where_one_of_its_options_is_not_offered() {
    var ranked = new RankedQuestion(told("w", "a", "b"), comingAndGoing("a", "b", "c"), 0, 3);
    assertShownToFew(not(new Condition.Answered("w.1")), Map.of("x", "no"), new YesNoQuestion(Ask.of("x", text("x"))), ranked);
  }

  @Test
  void what_is_written_beside_an_option_that_is_told_is_not_there_where_that_is_not_offered() {
    var colour = new ChoiceQuestion(told("w", "other"), comingAndGoing("other", "red"), ChoiceDisplay.RADIO, false, Optional.of("other"));
    assertShownToFew(not(new Condition.Answered("w.own")), Map.of("x", "no"), new YesNoQuestion(Ask.of("x", text("x"))), colour);
  }

  @Test
  void parts_of_what_was_chosen_are_not_there_where_one_of_its_options_is_not_offered() {
    var ranked = new RankedQuestion(Ask.of("w", text("w")), comingAndGoing("a", "b"), 2, 2);
    var definition = TestForms.of(List.of(new YesNoQuestion(Ask.of("x", text("x"))), ranked));
    var meanings = new Meanings(definition, TODAY);
    var terms = meanings.terms();
    var isRefused = terms.all(meanings.isFlawed(ranked, meanings.whole()), meanings.written(ranked, meanings.whole()).isFine(), terms.not(meanings.at("w.1", meanings.whole()).isThere()));
    assertTrue(terms.decide(isRefused, 1_000) instanceof Terms.Decision.Possible);
  }

  /** Of x few numbers are told apart, of y too many. */
  @Test
  void a_third_is_as_much_as_a_third_however_it_is_reckoned() {
    var r = whole(new Formula.Subtract(third("x"), third("y")), RoundingMode.UP);
    assertShownToFew(new Condition.All(List.of(compare("x", Operator.IS, "7"), compare("y", Operator.IS, "7"), compare("r", Operator.IS, "0"))),
        Map.of("x", "7", "y", "7"), number("x", 0, 10), number("y", 0, 1_000), r);
  }

  @Test
  void a_seventh_by_a_seventh_is_one() {
    var seventh = new Formula.Divide(constant(1), constant(7));
    var r = whole(new Formula.Divide(new Formula.Divide(new Formula.AnswerOf("y"), constant(7)), seventh), RoundingMode.DOWN);
    assertShownToFew(new Condition.All(List.of(compare("y", Operator.IS, "1"), compare("r", Operator.IS, "1"))), Map.of("y", "1"), number("y", 0, 1_000), r);
  }

  @Test
  void one_by_a_third_is_three() {
    var r = whole(new Formula.Divide(new Formula.AnswerOf("y"), new Formula.Divide(constant(1), constant(3))), RoundingMode.UP);
    assertShownToFew(new Condition.All(List.of(compare("y", Operator.IS, "1"), compare("r", Operator.IS, "3"))), Map.of("y", "1"), number("y", 0, 1_000), r);
  }

  @Test
  void what_two_answers_come_to_has_as_many_decimals_as_it_has() {
    var r = whole(new Formula.Subtract(new Formula.Divide(new Formula.AnswerOf("y"), new Formula.AnswerOf("z")), new Formula.Divide(constant(1), constant(3))), RoundingMode.UP);
    assertShownToFew(new Condition.All(List.of(compare("y", Operator.IS, "1"), compare("z", Operator.IS, "3"), compare("r", Operator.IS, "0"))),
        Map.of("y", "1", "z", "3"), number("y", 0, 1_000), number("z", 0, 1_000), r);
  }

  @Test
  void what_is_kept_with_a_hyphen_may_be_typed_without() {
    var account = new TextQuestion(Ask.of("t", text("t")), 11, TextFormat.BANK_ACCOUNT, Optional.empty());
    assertShown(compare("t", Operator.IS, "5000-0000019"), Map.of("t", "50000000019"), TODAY, account);
  }

  @Test
  void what_is_compared_as_two_signs_may_be_typed_as_one() {
    var sign = new TextQuestion(Ask.of("t", text("t")), 1, TextFormat.NONE, Optional.empty());
    assertShownToFew(compare("t", Operator.IS, "\u0958"), Map.of("t", "\u0958"), sign);
  }

  @Test
  void what_is_written_beside_an_option_is_as_long_as_it_has_signs() {
    var many = "\ud83d\ude42".repeat(150);
    var colour = new ChoiceQuestion(Ask.of("colour", text("colour")), options("red", "other"), ChoiceDisplay.RADIO, false, Optional.of("other"));
    assertShown(compare("colour.own", Operator.IS, many), Map.of("colour", "other", "colour.own", many), TODAY, colour);
  }

  /** Where four numbers are named besides: no guess finds that. */
  private static void assertShownToFew(Condition when, Map<String, String> answers, Question... questions) {
    var named = Map.of("n1", "417", "n2", "523", "n3", "611", "n4", "737");
    var all = new ArrayList<>(List.of(questions));
    var conditions = new ArrayList<>(List.of(when));
    named.forEach((id, number) -> all.add(number(id, 0, 1_000)));
    named.forEach((id, number) -> conditions.add(compare(id, Operator.IS, number)));
    var given = new HashMap<>(answers);
    given.putAll(named);
    assertShown(new Condition.All(conditions), given, TODAY, all.toArray(Question[]::new));
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

  private static CalculatedValue whole(Formula of, RoundingMode mode) {
    return new CalculatedValue(Ask.of("r", text("r")), new Formula.Round(of, 0, mode), Formula.Kind.NUMBER, 0, LocalText.NONE, true);
  }

  private static Formula third(String of) {
    return new Formula.Divide(new Formula.AnswerOf(of), constant(3));
  }

  private static Formula constant(long number) {
    return new Formula.Constant(BigDecimal.valueOf(number));
  }

  private static Condition not(Condition condition) {
    return new Condition.Not(condition);
  }

  /** The first is only there where the answer to x is yes. */
  private static List<Option> comingAndGoing(String first, String... others) {
    var all = new ArrayList<>(List.of(new Option(first, text(first), LocalText.NONE, Condition.is("x", "yes"))));
    all.addAll(options(others));
    return all;
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
