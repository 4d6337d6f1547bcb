package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samform.core.id.MunicipalityId;

class ReferencesTest {

  private static final MunicipalityId TOWN = new MunicipalityId(new UUID(1, 1));

  private final References references = new References(new Random(1));

  @Test
  void a_reference_has_four_letters_and_a_longer_one_follows_where_two_were_taken() {
    assertTrue(next(0).matches("SKJ-2026-[34679CDFGHJKMNPQRTWX]{4}"));
    assertEquals(4, letters(1));
    assertEquals(5, letters(2));
    assertEquals(4, letters(0));
  }

  @Test
  void where_many_are_taken_all_get_a_letter_more_in_that_series() {
    IntStream.range(0, 12).forEach(i -> taken(10));
    assertEquals(5, letters(0));
    assertEquals(4, references.next(TOWN, "SKJ", 2027, 0).length() - "SKJ-2027-".length());
  }

  @Test
  void where_few_are_taken_they_stay_short() {
    IntStream.range(0, 100).forEach(i -> taken(20));
    assertEquals(4, letters(0));
  }

  /** One of so many was taken already. */
  private void taken(int of) {
    IntStream.range(0, of).forEach(i -> next(0));
    next(1);
  }

  private int letters(int tries) {
    return next(tries).length() - "SKJ-2026-".length();
  }

  private String next(int tries) {
    return references.next(TOWN, "SKJ", 2026, tries);
  }
}
