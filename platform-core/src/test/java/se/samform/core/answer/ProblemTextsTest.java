package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
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

@Isolated
class ProblemTextsTest {

  private static final FileQuestion FILES = new FileQuestion(Reads.ASK, 1, 10_000_000, Set.of(FileKind.PDF));
  private static final Language DANISH = new Language("da");
  private static final Pattern GAP = Pattern.compile("\\{\\d");

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
  void names_the_question_as_it_is_asked_where_it_has_no_words_of_its_own() {
    var child = Examples.read("skolskjuts").question("child").orElseThrow();
    assertEquals(
        "Skriv förnamnet under ”Vilket barn gäller ansökan?”",
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
  void all_bundles_have_the_same_keys() {
    assertEquals(keys(Locale.ROOT), keys(Locale.of("sv")));
    assertEquals(keys(Locale.ROOT), keys(Locale.of("ar")));
  }

  @Test
  void arabic_fills_in_the_same_as_english() {
    for (var key : keys(Locale.ROOT)) {
      assertEquals(gaps(Locale.ROOT, key), gaps(Locale.of("ar"), key), key);
    }
  }

  @Test
  void arabic_counts_in_its_own_way() {
    assertEquals("اكتب منزلتين عشريتين على الأكثر", ProblemTexts.of(new Problem.TooManyDecimals("q", 2), FILES, Language.ARABIC));
    assertEquals(
        "أرفق 3 ملفات على الأكثر. أزل ما لا حاجة إليه", ProblemTexts.of(new Problem.TooMany("q", 3, 4), FILES, Language.ARABIC));
  }

  /** In a text from right to left the halves of a number with a hyphen would change places. */
  @ParameterizedTest
  @EnumSource(Malformation.class)
  void an_example_with_a_hyphen_is_read_from_left_to_right_in_arabic(Malformation kind) {
    var text = ProblemTexts.of(new Problem.Malformed("q", kind), FILES, Language.ARABIC);
    var outside = text.replaceAll("\u2066[^\u2069]*\u2069", "");
    assertFalse(outside.contains("-") || outside.matches(".*[A-Za-z].*"), outside);
  }

  @Test
  void the_example_in_the_sentence_is_itself_right() {
    for (var kind : Arrays.asList(Malformation.NOT_TWELVE_DIGITS, Malformation.NO_SUCH_BIRTHDAY)) {
      var text = ProblemTexts.of(new Problem.Malformed("q", kind), FILES, Language.SWEDISH);
      var example = text.substring(text.lastIndexOf(' ') + 1);
      assertTrue(PersonalNumbers.flaw(example).isEmpty(), example);
    }
  }

  /** Of this language alone: a bundle has the keys of the one that it falls back on too. */
  private static Set<String> keys(Locale locale) {
    return texts(locale).stringPropertyNames();
  }

  private static Set<String> gaps(Locale locale, String key) {
    return GAP.matcher(texts(locale).getProperty(key)).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties texts(Locale locale) {
    var name = "texts" + (locale.equals(Locale.ROOT) ? "" : "_" + locale.getLanguage()) + ".properties";
    var texts = new Properties();
    try (var in = new InputStreamReader(ProblemTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
