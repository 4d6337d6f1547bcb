package se.samform.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LocalTextTest {

  @Test
  void a_gap_says_itself_in_the_language_of_the_text_around_it() {
    var sentence = LocalText.of("”%s” är inte %s", "\"%s\" is not %s").formatted("x", LocalText.of("ett tal", "a number"));
    assertEquals("”x” är inte ett tal", sentence.in(Language.SWEDISH));
    assertEquals("\"x\" is not a number", sentence.in(Language.ENGLISH));
  }

  /** What fills a gap has no gaps of its own. */
  @Test
  void what_fills_a_gap_is_taken_as_it_stands() {
    assertEquals("100 % %s", LocalText.of("%s", "%s").formatted("100 % %s").in(Language.SWEDISH));
  }
}
