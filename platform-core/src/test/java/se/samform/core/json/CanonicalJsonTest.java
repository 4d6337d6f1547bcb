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
  void writes_whole_numbers_plainly_and_refuses_those_that_lose_digits() {
    assertEquals("[9007199254740992,-1,0,100]", write(numbers("[9007199254740992,-1,0,1e2]")));
    assertThrows(IllegalArgumentException.class, () -> write(Json.createValue(9007199254740993L)));
    assertThrows(IllegalArgumentException.class, () -> write(numbers("[1e22]")));
  }

  @Test
  void writes_decimals_as_ecmascript_does_and_refuses_those_that_lose_digits() {
    assertEquals(
        "[57.70887,-0.5,180.1234567,0.000001,1e-7,-1.25e-7,1.5]",
        write(numbers("[57.7088700,-0.50,180.1234567,0.000001,0.0000001,-0.000000125,15e-1]")));
    assertThrows(IllegalArgumentException.class, () -> write(numbers("[0.1234567890123456]")));
  }

  private static JsonValue numbers(String json) {
    return Json.createReader(new java.io.StringReader(json)).readArray();
  }

  private static String write(JsonValue value) {
    return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
  }
}
