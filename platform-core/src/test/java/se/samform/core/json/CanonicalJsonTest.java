package se.samform.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  /** The order of the names and the escapes are those of RFC 8785, sections 3.2.2.2 and 3.2.3. */
  @Test
  void sorts_names_by_utf_16_and_escapes_only_what_must_be() {
    var object =
        Json.createObjectBuilder()
            .add("\u20ac", "Euro Sign")
            .add("\r", "Carriage Return")
            .add("\ufb33", "Hebrew Letter Dalet With Dagesh")
            .add("1", "One")
            .add("\ud83d\ude00", "Emoji: Grinning Face")
            .add("\u0080", "Control")
            .add("\u00f6", "Latin Small Letter O With Diaeresis")
            .build();
    assertEquals(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
            + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        write(object));
    assertEquals("\"\\u000f\\n\\\"\\\\/€$\u2028\"", write(Json.createValue("\u000f\n\"\\/€$\u2028")));
  }

  @Test
  void writes_whole_numbers_plainly_and_refuses_others() {
    assertEquals("[9007199254740992,-1,0,100]", write(Json.createReader(new java.io.StringReader("[9007199254740992,-1,0,1e2]")).readArray()));
    assertThrows(IllegalArgumentException.class, () -> write(Json.createValue(1.5)));
    assertThrows(IllegalArgumentException.class, () -> write(Json.createValue(9007199254740993L)));
  }

  private static String write(JsonValue value) {
    return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
  }
}
