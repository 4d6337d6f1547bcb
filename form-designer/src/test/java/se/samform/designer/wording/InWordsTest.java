package se.samform.designer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Ask;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupDisplay;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Phrasing;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DateUnit;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Generated;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Logic is told as people would say it. */
class InWordsTest {

  private static final InWords WORDS = InWords.of(form());

  private static ServiceDefinition form() {
    var grade = new NumberQuestion(ask("grade", "Årskurs", "Grade"), 0, Optional.empty(), Optional.empty(), LocalText.NONE);
    var distance = new NumberQuestion(
        Ask.of("distance", new Phrasing(LocalText.of("Hur långt är det till {school}?", "How far is it to {school}?"), LocalText.NONE, LocalText.NONE, LocalText.NONE, LocalText.NONE, LocalText.NONE)),
        1, Optional.empty(), Optional.empty(), LocalText.of("km", "km"));
    var reason = new ChoiceQuestion(
        ask("reason", "Grund", "Reason"),
        List.of(option("two-homes", "Växelvis boende", "Two homes"), option("far", "Lång väg", "Long way"), option("ill", "Sjukdom", "Illness")), ChoiceDisplay.RADIO, false, Optional.empty());
    var start = new DateQuestion(ask("start", "Första dagen", "First day"), Optional.empty(), Optional.empty());
    var end = new DateQuestion(ask("end", "Sista dagen", "Last day"), Optional.empty(), Optional.empty());
    var sibling = new YesNoQuestion(ask("sibling", "Har syskon", "Has a sibling"));
    var km = new NumberQuestion(ask("km", "Kilometer", "Kilometres"), 0, Optional.empty(), Optional.empty(), LocalText.of("km", "km"));
    var trips = new GroupQuestion(ask("trips", "Resor", "Trips"), List.of(km), new Rows.Free(0, 10), LocalText.NONE, GroupDisplay.ROWS);
    return Forms.of(List.of(grade, distance, reason, start, end, sibling, trips));
  }

  private static Ask ask(String id, String swedish, String english) {
    return Ask.of(id, LocalText.of(swedish, english));
  }

  private static Option option(String id, String swedish, String english) {
    return new Option(id, LocalText.of(swedish, english), LocalText.NONE);
  }

  private static Condition compare(String path, Operator operator, String text) {
    return new Condition.Compare(path, operator, new Operand.Constant(text));
  }

  private static void assertShown(String swedish, String english, Condition condition) {
    var sentence = WORDS.condition(Effect.SHOWN, condition);
    assertEquals(swedish, sentence.in(Language.SWEDISH));
    assertEquals(english, sentence.in(Language.ENGLISH));
  }

  private static final Condition TWO_HOMES = Condition.is("reason", "two-homes");
  private static final Condition OLD = compare("grade", Operator.AT_LEAST, "4");
  private static final Condition FAR = compare("distance", Operator.AT_LEAST, "2.5");

  @Test
  void what_must_all_hold_is_told_after_each_other() {
    assertShown(
        "Visas om ”Grund” är ”Växelvis boende” och ”Årskurs” är minst 4", "Shown if \"Reason\" is \"Two homes\" and \"Grade\" is at least 4", new Condition.All(List.of(TWO_HOMES, OLD)));
    assertShown(
        "Visas om ”Grund” är ”Växelvis boende”, ”Årskurs” är minst 4 och ”Har syskon” är nej",
        "Shown if \"Reason\" is \"Two homes\", \"Grade\" is at least 4 and \"Has a sibling\" is no", new Condition.All(List.of(TWO_HOMES, OLD, Condition.is("sibling", "no"))));
  }

  @Test
  void what_is_within_something_else_comes_last_and_says_what_it_is() {
    assertShown(
        "Visas om ”Grund” är ”Växelvis boende” och något av detta stämmer: ”Årskurs” är minst 4; ”Hur långt är det till …?” är minst 2,5\u00a0km",
        "Shown if \"Reason\" is \"Two homes\" and some of this is so: \"Grade\" is at least 4; \"How far is it to …?\" is at least 2.5\u00a0km",
        new Condition.All(List.of(new Condition.Any(List.of(OLD, FAR)), TWO_HOMES)));
    assertShown(
        "Visas om (allt detta stämmer: ”Årskurs” är minst 4; ”Har syskon” är ja) eller allt detta stämmer: ”Grund” är ”Växelvis boende”; ”Har syskon” är nej",
        "Shown if (all of this is so: \"Grade\" is at least 4; \"Has a sibling\" is yes) or all of this is so: \"Reason\" is \"Two homes\"; \"Has a sibling\" is no",
        new Condition.Any(List.of(new Condition.All(List.of(OLD, Condition.is("sibling", "yes"))), new Condition.All(List.of(TWO_HOMES, Condition.is("sibling", "no"))))));
  }

  @Test
  void what_is_not_so_stands_where_swedish_puts_it() {
    var not = compare("reason", Operator.IS_NOT, "ill");
    assertShown("Visas om ”Grund” inte är ”Sjukdom”", "Shown if \"Reason\" is not \"Illness\"", not);
    assertEquals("”Grund” är inte ”Sjukdom”", WORDS.clause(not).in(Language.SWEDISH));
    assertShown("Visas om ”Årskurs” inte är besvarad", "Shown if \"Grade\" is not answered", new Condition.Not(new Condition.Answered("grade")));
    assertShown("Visas om det inte stämmer att ”Årskurs” är minst 4", "Shown if it is not so that \"Grade\" is at least 4", new Condition.Not(OLD));
    assertShown(
        "Visas om inget av detta stämmer: ”Årskurs” är minst 4; ”Grund” är ”Växelvis boende”",
        "Shown if none of this is so: \"Grade\" is at least 4; \"Reason\" is \"Two homes\"", new Condition.Not(new Condition.Any(List.of(OLD, TWO_HOMES))));
  }

  @Test
  void days_are_told_as_people_write_them_and_other_answers_by_name() {
    assertShown("Visas om ”Första dagen” är före 17 augusti 2027", "Shown if \"First day\" is before 17 August 2027", compare("start", Operator.BEFORE, "2027-08-17"));
    assertShown("Visas om ”Första dagen” är efter idag + 14 dagar", "Shown if \"First day\" is after today + 14 days", compare("start", Operator.AFTER, "today+14"));
    assertShown("Visas om ”Första dagen” är före idag", "Shown if \"First day\" is before today", compare("start", Operator.BEFORE, "today"));
    assertShown(
        "Visas om ”Sista dagen” är före ”Första dagen”", "Shown if \"Last day\" is before \"First day\"", new Condition.Compare("end", Operator.BEFORE, new Operand.OtherAnswer("start")));
  }

  @Test
  void rows_are_asked_for_one_that_is_so() {
    var far = new Condition.Some("trips", compare("km", Operator.MORE_THAN, "10"));
    assertShown("Visas om det finns en rad i ”Resor” där ”Kilometer” är mer än 10\u00a0km", "Shown if there is a row in \"Trips\" where \"Kilometres\" is more than 10\u00a0km", far);
    assertShown("Visas om det inte finns någon rad i ”Resor” där ”Kilometer” är mer än 10\u00a0km", "Shown if there is no row in \"Trips\" where \"Kilometres\" is more than 10\u00a0km", new Condition.Not(far));
    assertShown("Visas om ”Resor” har minst en rad", "Shown if \"Trips\" has at least one row", new Condition.Some("trips", Condition.ALWAYS));
  }

  @Test
  void one_of_several_is_told_with_or() {
    assertShown(
        "Visas om ”Grund” är ”Växelvis boende”, ”Lång väg” eller ”Sjukdom”", "Shown if \"Reason\" is \"Two homes\", \"Long way\" or \"Illness\"",
        new Condition.Compare("reason", Operator.IN, new Operand.Constants(List.of("two-homes", "far", "ill"))));
  }

  @Test
  void what_is_no_longer_there_is_told_as_such() {
    assertShown("Visas om ”Grund” är ”gone” (finns inte)", "Shown if \"Reason\" is \"gone\" (does not exist)", Condition.is("reason", "gone"));
    assertTrue(WORDS.clause(Condition.is("nothing", "x")).parts().getFirst() instanceof Sentence.Gone);
  }

  @Test
  void always_and_never_need_no_if() {
    assertShown("Visas alltid", "Always shown", Condition.ALWAYS);
    assertShown("Visas aldrig", "Never shown", Condition.NEVER);
    assertEquals("Får lämnas tom", WORDS.condition(Effect.REQUIRED, Condition.NEVER).in(Language.SWEDISH));
  }

  @Test
  void names_can_be_marked_and_lead_to_their_questions() {
    var names = WORDS.condition(Effect.SHOWN, new Condition.All(List.of(TWO_HOMES, OLD))).parts().stream().filter(Sentence.Name.class::isInstance).map(part -> ((Sentence.Name) part).path()).toList();
    assertEquals(List.of("reason", "grade"), names);
  }

  @Test
  void a_formula_is_told_by_what_it_makes() {
    var sum = new Formula.Sum("trips", new Formula.AnswerOf("km"), Condition.ALWAYS);
    assertEquals("summan av ”Kilometer” över raderna i ”Resor”", WORDS.formula(sum).in(Language.SWEDISH));
    var fee = new Formula.Multiply(List.of(number("50"), new Formula.Add(List.of(new Formula.AnswerOf("grade"), number("1")))));
    assertEquals("50 × (”Årskurs” + 1)", WORDS.formula(fee).in(Language.SWEDISH));
    var minus = new Formula.Subtract(number("10"), new Formula.Subtract(number("3"), number("2")));
    assertEquals("10 − (3 − 2)", WORDS.formula(minus).in(Language.SWEDISH));
    var cases = new Formula.Case(List.of(new Formula.Row(OLD, number("3"))), Optional.of(number("2")));
    assertEquals("3 om ”Årskurs” är minst 4; annars 2", WORDS.formula(cases).in(Language.SWEDISH));
    assertEquals("3 if \"Grade\" is at least 4; otherwise 2", WORDS.formula(cases).in(Language.ENGLISH));
    var days = new Formula.Between(DateUnit.DAYS, new Formula.AnswerOf("start"), new Formula.AnswerOf("end"));
    assertEquals("antalet dagar från ”Första dagen” till ”Sista dagen”", WORDS.formula(days).in(Language.SWEDISH));
    assertEquals("den senaste dagen av ”Första dagen” och 17 augusti 2027",
        WORDS.formula(new Formula.Max(List.of(new Formula.AnswerOf("start"), new Formula.Day(DateBound.parse("2027-08-17").orElseThrow())))).in(Language.SWEDISH));
  }

  private static Formula number(String text) {
    return new Formula.Constant(new BigDecimal(text));
  }

  @Test
  void a_cell_says_what_is_asked_without_its_name() {
    assertEquals("4–6", WORDS.cell(List.of(OLD, compare("grade", Operator.AT_MOST, "6"))).in(Language.SWEDISH));
    assertEquals("minst 2,5\u00a0km", WORDS.cell(List.of(FAR)).in(Language.SWEDISH));
    assertEquals("inte ”Sjukdom”", WORDS.cell(List.of(compare("reason", Operator.IS_NOT, "ill"))).in(Language.SWEDISH));
  }

  @Test
  void routes_are_told_in_the_order_tried() {
    var routes = InWords.of(Examples.read("bullerklagomal")).routes().stream().map(route -> route.in(Language.SWEDISH)).toList();
    assertTrue(routes.getFirst().startsWith("Till ”") && routes.getFirst().contains(" om ”"), routes::toString);
    assertTrue(routes.getLast().startsWith("Annars till ”"), routes::toString);
  }

  @Test
  void all_logic_of_every_example_service_can_be_said_and_names_nothing_that_is_not_there() throws IOException {
    for (var file : Examples.files()) {
      var definition = Examples.read(file.getFileName().toString().replace(".json", ""));
      var words = InWords.of(definition);
      var said = new ArrayList<>(LogicInWords.of(words).stream().map(LogicInWords.Told::sentence).toList());
      definition.tables().stream().map(words::table).forEach(table -> table.versions().forEach(version -> {
        said.addAll(version.rules());
        version.otherwise().ifPresent(said::add);
      }));
      for (var sentence : said) {
        assertFalse(sentence.parts().stream().anyMatch(Sentence.Gone.class::isInstance), () -> file + ": " + sentence.in(Language.SWEDISH));
        assertFalse(sentence.in(Language.SWEDISH).contains("  ") || sentence.in(Language.ENGLISH).contains("  "), () -> file + ": " + sentence.in(Language.ENGLISH));
      }
    }
  }

  @Test
  void generated_logic_can_be_said() {
    IntStream.range(0, 150).mapToObj(seed -> new Generated(seed).definition()).forEach(definition -> {
      for (var told : LogicInWords.of(definition)) {
        assertFalse(told.sentence().parts().stream().anyMatch(Sentence.Gone.class::isInstance), () -> told.at() + told.sentence().in(Language.SWEDISH));
      }
    });
  }
}
