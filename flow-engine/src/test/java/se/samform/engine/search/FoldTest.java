package se.samform.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldTest {

  /** Beside a letter with an accent a text is folded sign by sign; without one in it, it need not be. */
  @Test
  void what_is_folded_at_once_comes_to_the_same_as_sign_by_sign() {
    IntStream.range(0, 128).mapToObj(Character::toString).forEach(sign -> {
      assertEquals(Fold.plain(sign + "é"), Fold.plain(sign) + "e");
      assertEquals(Fold.flat(sign + "é"), Fold.flat(sign) + "e");
    });
    assertEquals("kelvin", Fold.plain("\u212Aelvin"));
    assertEquals("kelvin", Fold.flat("\u212Aelvin"));
  }

  @Test
  void letters_of_their_own_stay_or_are_written_without_their_signs() {
    assertEquals("å ä ö æ ø e", Fold.plain("Å Ä Ö Æ Ø É"));
    assertEquals("a a o ae o e", Fold.flat("Å Ä Ö Æ Ø É"));
  }
}
