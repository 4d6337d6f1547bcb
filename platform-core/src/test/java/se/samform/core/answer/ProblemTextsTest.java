package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.json.Examples;
import se.samform.core.text.Language;

class ProblemTextsTest {

  private static final FileQuestion FILES = new FileQuestion(Reads.ASK, 1, 10_000_000, Set.of(FileKind.PDF));
  private static final Language DANISH = new Language("da");

  @Test
  void says_how_large_a_file_is_and_how_large_it_may_be() {
    var problem = new Problem.FileTooLarge("q", "foto-intyg.tiff", 23_000_000, 10_000_000);
    assertEquals(
        "foto-intyg.tiff är 23\u00a0MB och får vara högst 10\u00a0MB. Spara den mindre eller ta ett nytt foto med mobilen",
        ProblemTexts.of(problem, FILES, Language.SWEDISH));
  }

  @Test
  void says_how_much_to_take_away() {
    var question = new LongTextQuestion(Reads.ASK, 1000);
    var problem = new Problem.TooLong("q", 1000, 1012);
    assertEquals("Skriv högst 1\u00a0000 tecken. Ta bort 12", ProblemTexts.of(problem, question, Language.SWEDISH));
    assertEquals("Write at most 1,000 characters. Take away 12", ProblemTexts.of(problem, question, Language.ENGLISH));
  }

  @Test
  void uses_the_questions_own_words_for_a_missing_answer() {
    var grade = Examples.read("skolskjuts").question("grade").orElseThrow();
    assertEquals(
        "Välj vilken årskurs barnet ska börja",
        ProblemTexts.of(new Problem.Missing("grade"), grade, Language.SWEDISH));
  }

  @Test
  void names_the_question_where_it_has_no_words_of_its_own() {
    var child = Examples.read("skolskjuts").question("child").orElseThrow();
    assertEquals(
        "Skriv förnamnet under ”Barn”",
        ProblemTexts.of(new Problem.Missing("child.firstName"), child, Language.SWEDISH));
  }

  @ParameterizedTest
  @EnumSource(Malformation.class)
  void has_a_sentence_for_every_malformation_in_both_languages(Malformation kind) {
    var problem = new Problem.Malformed("q", kind);
    var swedish = ProblemTexts.of(problem, FILES, Language.SWEDISH);
    var english = ProblemTexts.of(problem, FILES, Language.ENGLISH);
    assertFalse(swedish.isBlank() || english.isBlank() || swedish.equals(english));
    assertFalse(swedish.toLowerCase(Locale.ROOT).contains("felaktig"), swedish);
  }

  @ParameterizedTest
  @EnumSource(PersonField.class)
  void has_a_sentence_for_every_missing_field_of_a_person(PersonField field) {
    var question = new PersonQuestion(Reads.ASK, Set.of(PersonPart.values()), Set.of(), false);
    var text = ProblemTexts.of(new Problem.Missing(question.path(field)), question, Language.SWEDISH);
    assertTrue(text.contains("”Frågan”"), text);
  }

  @Test
  void a_language_we_do_not_have_gets_english_whatever_the_machines_language() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("sv", "SE"));
      assertEquals("Choose yes or no", ProblemTexts.of(new Problem.Malformed("q", Malformation.NOT_YES_OR_NO), FILES, DANISH));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void both_bundles_have_the_same_keys() {
    assertEquals(keys(Locale.ROOT), keys(Locale.of("sv")));
  }

  @Test
  void the_example_in_the_sentence_is_itself_right() {
    for (var kind : Arrays.asList(Malformation.NOT_TWELVE_DIGITS, Malformation.NO_SUCH_BIRTHDAY)) {
      var text = ProblemTexts.of(new Problem.Malformed("q", kind), FILES, Language.SWEDISH);
      var example = text.substring(text.lastIndexOf(' ') + 1);
      assertTrue(PersonalNumbers.flaw(example).isEmpty(), example);
    }
  }

  private static Set<String> keys(Locale locale) {
    var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return Set.copyOf(ResourceBundle.getBundle("se.samform.core.answer.texts", locale, control).keySet());
  }
}
