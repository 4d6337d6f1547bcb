package se.samform.designer.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Difference;
import se.samform.designer.analysis.Differences;
import se.samform.designer.analysis.Finding;

class PrintedDifferencesTest {

  private static final JsonObject BEFORE = form("""
      {"steps": [{"title": {"en": "Step"}, "questions": [{"label": {"en": "Kept"}}, {"label": {"en": "Taken away"}}, {"label": {"en": "Last"}}]}]}""");
  private static final JsonObject AFTER = form("""
      {"steps": [{"title": {"en": "Step"}, "questions": [{"label": {"en": "Kept"}}, {"label": {"en": "Last"}}]}]}""");

  private static final Difference GONE = difference(Optional.of("/steps/0/questions/1"), Optional.empty(), List.of());
  private static final Difference SHOWN = difference(Optional.of("/steps/0/questions/2"), Optional.of("/steps/0/questions/1"), List.of("/steps/0/questions/1"));

  @Test
  void what_comes_of_something_taken_away_is_told_by_what_that_was_called() {
    var lines = printed(GONE, SHOWN);
    int at = lines.indexOf("   It may come of what was changed here:");
    assertEquals("   - Step \"Step\", question \"Taken away\" (/steps/0/questions/1)", lines.get(at + 1));
    assertTrue(lines.contains("2. Step \"Step\", question \"Last\" (/steps/0/questions/1)"), lines::toString);
  }

  @Test
  void one_is_told_as_one() {
    assertEquals("One difference.", printed(GONE).getLast());
    assertEquals("2 differences, of which one was changed itself.", printed(GONE, SHOWN).getLast());
    assertEquals("2 differences.", printed(GONE, GONE).getLast());
  }

  private static List<String> printed(Difference... all) {
    return new PrintedDifferences(BEFORE, AFTER, Language.ENGLISH).of("a compared with b", new Differences(List.of(all), 0));
  }

  private static Difference difference(Optional<String> before, Optional<String> after, List<String> follows) {
    return new Difference(Difference.Kind.SHOWN, before, after, LocalText.of("Något", "Something"), Finding.Certainty.CERTAIN, follows, Optional.empty());
  }

  private static JsonObject form(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
