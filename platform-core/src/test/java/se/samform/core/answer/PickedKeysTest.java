package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Corpus;

class PickedKeysTest {

  private static final ServiceDefinition SERVICE = Corpus.definition("lists");
  private static final RawAnswers PICKED = RawAnswers.NONE.with("l.text", "Kvarnskolan").with("l.key", "school-3");
  private static final LookedUp TOLD = new LookedUp(Map.of("l.text", told("Kvarnskolan"), "l.key", told("school-3")));

  @Test
  void a_key_that_the_list_told_with_the_text_is_kept() {
    assertSame(PICKED, PickedKeys.kept(PICKED, TOLD, SERVICE));
  }

  @Test
  void a_key_that_nobody_told_is_dropped_and_the_text_stays() {
    assertEquals(RawAnswers.NONE.with("l.text", "Kvarnskolan").with("l.key", List.of()), PickedKeys.kept(PICKED, LookedUp.NOTHING, SERVICE));
  }

  @Test
  void a_key_does_not_go_with_another_text() {
    var changed = PICKED.with("l.text", "Friskolan");
    assertEquals(List.of(), PickedKeys.kept(changed, TOLD, SERVICE).at("l.key"));
  }

  private static Look told(String text) {
    return new Look(Look.Result.FOUND, "lists/schools", Instant.EPOCH, List.of(text));
  }
}
