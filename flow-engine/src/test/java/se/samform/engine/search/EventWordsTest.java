package se.samform.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;

/** What of what is written in a case it can be found by. */
class EventWordsTest {

  private static final MessageId MESSAGE = new MessageId(new UUID(7, 3));

  private static List<Enclosed> named(String name) {
    return List.of(new Enclosed(new FileId(new UUID(7, 4)), name, "application/pdf", 12, "ab".repeat(32)));
  }

  @Test
  void a_message_is_found_by_the_names_of_its_files_whoever_sent_it() {
    var found = Findable.of(List.of(
        new CaseEvent.WrittenToUnit(MESSAGE, "Se bilagan", named("Planritning.pdf")), new CaseEvent.WrittenToCitizen(MESSAGE, "Tack", named("kvitto.pdf"))));
    assertEquals(Set.of(Source.FILE), Source.of(found.words().get("planritning")));
    assertEquals(Set.of(Source.FILE), Source.of(found.words().get("kvitto")));
    assertEquals(Set.of(Source.MESSAGE), Source.of(found.words().get("bilagan")));
  }

  @Test
  void a_personal_number_in_the_name_of_a_file_is_no_word() {
    var found = Findable.of(List.of(new CaseEvent.WrittenToUnit(MESSAGE, "Se bilagan", named("199001012385 intyg.pdf"))));
    assertFalse(found.words().keySet().stream().anyMatch(word -> word.contains("19900101")));
  }
}
