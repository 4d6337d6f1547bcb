package se.samform.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "abc; abc", "a?b; b", "a?b; ab", "a{2}; aa", "a{1,3}; aaa", "\\d{2}-\\d; 12-3", "[A-Z0-9-]{3}; A-9", "[-a]; -",
        "a|bc; bc", "\\(\\d\\); (1)", "[\\]\\\\]; ]", "🚌{2}; 🚌🚌", "[ä-ö]; å", "1:23; 1:23", "[\\d,]{1,4}; 1,2"
      })
  void matches_the_whole_text(String pattern, String text) {
    assertTrue(compiled(pattern).matches(text));
    assertFalse(compiled(pattern).matches(text + text + "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"abc; ab", "abc; abcd", "a{2}; a", "a{2}; aaa", "a{1,3}; aaaa", "\\d; a", "\\d; ٣", "[A-Z]; a", "a|bc; abc", "a?; b"})
  void matches_nothing_else(String pattern, String text) {
    assertFalse(compiled(pattern).matches(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"ab*; 3", "a+; 2", "a(b); 2", ".; 1", "^a; 1", "a$; 2", "a{; 3", "a{2; 4", "a{2,; 5", "a{x}; 3", "?a; 1", "a??; 3", "[]; 1", "a[; 2", "[b-a]; 5", "\\; 2", "\\x; 2", "a||b; 3", "|a; 1", "[a[]; 3"})
  void what_is_outside_the_language_is_told_by_its_place(String pattern, int at) {
    assertEquals(at, assertInstanceOf(TextPattern.Compiled.Refused.class, TextPattern.compile(pattern)).at());
  }

  /** The same in a regular expression: what is in this language means the same there. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void means_what_a_regular_expression_means(long seed) {
    var random = new Random(seed);
    var pattern = pattern(random);
    var expression = Pattern.compile(pattern);
    for (int i = 0; i < 50; i++) {
      var text = text(random);
      assertEquals(expression.matcher(text).matches(), compiled(pattern).matches(text), pattern + " of " + text);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /** A backtracking engine tries 2 to the power of 100 ways here. */
  @Test
  void no_text_makes_it_slow() {
    var pattern = compiled("a?".repeat(50) + "[a-b]{0,100}a{50}c");
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
      for (int i = 0; i < 100; i++) {
        assertFalse(pattern.matches("a".repeat(1000)));
      }
    });
  }

  /** What others' engines take and go round in for ever can't be written here. */
  @ParameterizedTest
  @ValueSource(strings = {"(a+)+", "([a-zA-Z]+)*", "(a|aa)+", "(a|a?)+", "(.*a){20}", "a*a*a*b", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$", "(\\d+)*-"})
  void patterns_that_make_others_slow_are_no_patterns_here(String evil) {
    assertInstanceOf(TextPattern.Compiled.Refused.class, TextPattern.compile(evil));
  }

  /** What comes nearest to them: each sign of a text is held against each place of the pattern once, however many ways lead there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a{0,100}a{0,100}a{0,100}a{0,100}a{0,100}a{0,100}b; 600", "a?a?a?a?a?a?a?a?a?a?a{10}b; 20", "[ab]{0,100}[a-c]{0,100}[ac]{0,100}x; 300",
        "a{0,100}b|a{0,100}c|[a-z]{0,100}d; 300"
      })
  void no_sign_is_held_against_a_place_twice(String pattern, int places) {
    var text = "a".repeat(1000);
    int most = text.length() * (places + pattern.split("\\|").length);
    var steps = new AtomicInteger();
    assertFalse(compiled(pattern).matches(text, () -> assertTrue(steps.incrementAndGet() <= most, "it goes round and round")));
    assertTrue(steps.get() > places, "it was matched at all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\d{8}; 8; 00000000", "\\d{8}; 7; none", "a?b; 5; b", "[ -b]a|xyz; 2; !a", "' a '; 5; none", "' ?a'; 5; a", "b? a; 3; b a", "' {3}'; 9; none", "a?; 1; a",
        "[ab]c?' 'c?d?; 2; none", "[ab]c?' 'c?d?; 3; a c"
      })
  void finds_a_text_that_matches_and_neither_begins_nor_ends_with_a_space(String pattern, int most, String text) {
    var quoteless = pattern.replace("'", "");
    var found = compiled(quoteless).text(most, sign -> true, sign -> sign != ' ');
    assertEquals(text.equals("none") ? Optional.empty() : Optional.of(text), found);
    found.ifPresent(each -> assertTrue(compiled(quoteless).matches(each)));
  }

  private static String pattern(Random random) {
    var atoms = new String[] {"a", "b", "[ab]", "\\d", "[b-c1]", "-"};
    var counts = new String[] {"", "", "?", "{2}", "{0,2}", "{1,3}"};
    var pattern = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      pattern.append(atoms[random.nextInt(atoms.length)]).append(counts[random.nextInt(counts.length)]);
      pattern.append(random.nextInt(5) == 0 ? "|a" : "");
    }
    return pattern.toString();
  }

  private static String text(Random random) {
    return random.ints(random.nextInt(6), 0, 5).mapToObj(i -> "ab1c-".substring(i, i + 1)).reduce("", String::concat);
  }

  private static TextPattern compiled(String pattern) {
    return assertInstanceOf(TextPattern.Compiled.Fine.class, TextPattern.compile(pattern)).pattern();
  }
}
