package se.samform.engine.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;

class ContentJsonTest {

  private static final Content TYPED = Content.NONE.with(new RawAnswers(Map.of("home.street", List.of("Storgatan 12"))));

  @Test
  void what_registers_were_asked_is_read_as_it_was_written() {
    var looked = TYPED.with(new LookedUp(Map.of(
        "home.street", new Look(Look.Result.FOUND, "population", Instant.parse("2027-01-08T12:00:00Z"), List.of("Storgatan 12")),
        "home.city", new Look(Look.Result.DOWN, "population", Instant.parse("2027-01-08T12:00:00.123456Z"), List.of()))));
    assertEquals(looked, ContentJson.read(ContentJson.write(looked)));
  }

  @Test
  void content_from_before_there_were_registers_is_read_and_content_without_any_looks_the_same() {
    var json = ContentJson.write(TYPED);
    assertFalse(new String(json, StandardCharsets.UTF_8).contains("looked"));
    assertEquals(TYPED, ContentJson.read(json));
  }

  @Test
  void a_row_that_goes_takes_what_was_looked_up_in_it_along() {
    var look = new Look(Look.Result.FOUND, "addresses", Instant.parse("2027-01-08T12:00:00Z"), List.of("Storgatan 12"));
    var rows = Content.NONE.with(RawAnswers.NONE.with("trips", List.of("1", "2")))
        .with(new LookedUp(Map.of("trips.1.to.street", look, "trips.2.to.street", look)));
    assertEquals(Set.of("trips.1.to.street"), rows.answering(rows.answers().with("trips", List.of("1"))).looked().looks().keySet());
  }
}
