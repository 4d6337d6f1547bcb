package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class PhraseTest {

  @Test
  void a_text_in_the_pages_language_needs_no_mark() {
    assertEquals(new Phrase("School", ""), Phrase.of(LocalText.of("Skola", "School"), Language.ENGLISH));
  }

  @Test
  void a_text_that_falls_back_says_which_language_it_is_in() {
    assertEquals(new Phrase("Skola", "sv"), Phrase.of(LocalText.of(Language.SWEDISH, "Skola"), Language.ENGLISH));
  }

  @Test
  void no_text_is_in_no_language() {
    assertEquals(Phrase.NONE, Phrase.of(LocalText.NONE, Language.ENGLISH));
  }
}
