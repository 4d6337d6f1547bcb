package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.form.OwnPattern;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextPattern;
import se.samform.core.form.TextQuestion;
import se.samform.core.text.LocalText;

class LookForTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"[A-Z]{1,9} \\d:\\d", "\\d{6}-\\d{4}", "a?b?", "[\u0000-b]x", " ?a ?", "å", "[z-\u0300]", "[e-\u0301]{2}", "\u0915\u093c"})
  void a_text_that_fits_is_found(String pattern) {
    assertInstanceOf(FittingText.Found.class, look(pattern, 40));
  }

  @Test
  void what_is_longer_than_the_question_takes_never_fits() {
    assertEquals(new FittingText.TooLong(), look("\\d{8}", 7));
    assertEquals(new FittingText.TooLong(), look("\\d{8}|abc[de]{6}", 7));
    assertInstanceOf(FittingText.Found.class, look("\\d{8}|abc[de]{4}", 7));
  }

  /** Spaces around a text are taken away, signs of control and line breaks refused, and letters put together. */
  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "a[ \u00a0]", " {1,3}", "[\t-\r]x", "\u0001x", "x\ny", "[\ufffe-\uffff]", "e\u0301", "\u212b", "x[\u0340-\u0341]y", "a\u0308b|\u0001"})
  void what_no_text_is_when_it_is_read_never_fits(String pattern) {
    assertEquals(new FittingText.Unwritable(), look(pattern, 40));
  }

  /** One sign that is typed is two when it is read. */
  @Test
  void a_sign_that_comes_apart_is_counted_as_it_is_typed() {
    var question = question("\u0915\u093c", 1);
    assertInstanceOf(Reading.Read.class, Reads.read(question, "\u0958"));
    assertEquals(new FittingText.NotFound(), LookForText.in(question, compiled("\u0915\u093c")), "it isn't held never to fit");
  }

  /** Where nothing is held to fit, nothing of what matches is taken; what is found is taken. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void tells_what_the_reader_takes(long seed) {
    var random = new Random(seed);
    var pattern = pattern(random);
    int most = 1 + random.nextInt(6);
    var question = question(pattern, most);
    var isTaken = LongStream.range(0, 15_000).mapToObj(compiled(pattern)::example).takeWhile(Optional::isPresent).map(Optional::orElseThrow)
        .anyMatch(text -> Reads.read(question, text) instanceof Reading.Read);
    assertEquals(isTaken, LookForText.in(question, compiled(pattern)) instanceof FittingText.Found, pattern + " of at most " + most);
  }

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static String pattern(Random random) {
    var atoms = new String[] {"a", " ", "[ a]", "\u0001", "[\u0001b]", "e\u0301", "[xy]"};
    var counts = new String[] {"", "", "?", "{2}", "{0,2}"};
    var pattern = new StringBuilder("a?");
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      pattern.append(atoms[random.nextInt(atoms.length)]).append(counts[random.nextInt(counts.length)]);
      pattern.append(random.nextInt(6) == 0 ? "|b{3}" : "");
    }
    return pattern.toString();
  }

  private static FittingText look(String pattern, int most) {
    return LookForText.in(question(pattern, most), compiled(pattern));
  }

  private static TextPattern compiled(String pattern) {
    return assertInstanceOf(TextPattern.Compiled.Fine.class, TextPattern.compile(pattern)).pattern();
  }

  private static TextQuestion question(String pattern, int most) {
    return new TextQuestion(Reads.ASK, most, TextFormat.NONE, Optional.of(new OwnPattern(pattern, LocalText.of("Skriv så", "Write so"))));
  }
}
