package se.samform.designer.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Of sound forms nothing is said; of each with a defect, that. More of them: {@code -Dsamform.forms=1000}. The table of
 * docs/proven-forms.md comes of the same.
 */
class PlantedDefectsTest {

  private static final int FORMS = Integer.getInteger("samform.forms", 17);
  private static final int IN_EACH = 20;

  @Test
  void every_defect_is_found_where_it_was_planted_and_nothing_is_found_where_nothing_is() {
    var tally = new Tally();
    var sowing = new Sowing(tally);
    sowing.sow(FORMS, IN_EACH);
    assertTrue(FORMS * IN_EACH >= sowing.ways(), "each way at least once");
    assertEquals(Map.of(), tally.otherwise());
    assertEquals(FORMS, tally.sound());
    tally.lines().forEach((kind, line) -> assertEquals(line.planted(), line.found(), kind::name));
  }
}
