package se.samform.core.form.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.form.Fault;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Each entry of faults.json spoils every-type.json by a JSON patch (RFC 6902) and says where the faults must be. */
class FaultsTest {

  private static final JsonObject SOUND = (JsonObject) resource("/every-type.json");

  @Test
  void the_unspoilt_definition_has_no_fault() {
    assertEquals(List.of(), Definitions.faults(bytes(SOUND)));
    assertEquals(List.of(), PublishedSchema.complaints(bytes(SOUND)));
  }

  @TestFactory
  Stream<DynamicTest> tells_where_the_fault_is_and_how_to_mend_it() {
    return spoilt().map(entry -> DynamicTest.dynamicTest(entry.getString("name"), () -> tells(entry)));
  }

  @TestFactory
  Stream<DynamicTest> the_schema_refuses_what_the_codec_refuses_for_its_shape() {
    return spoilt().map(entry -> DynamicTest.dynamicTest(entry.getString("name"), () -> refuses(entry)));
  }

  /** In Swedish as in English: neither is left out, and neither stands in for the other. */
  @TestFactory
  Stream<DynamicTest> tells_it_in_swedish_and_in_english() {
    return spoilt().map(entry -> DynamicTest.dynamicTest(entry.getString("name"), () ->
        Definitions.faults(spoil(entry)).forEach(fault -> Stream.of(fault.sentence(), fault.remedy()).forEach(text -> assertInBoth(text, fault)))));
  }

  private static void assertInBoth(LocalText text, Fault fault) {
    assertEquals(Set.of(Language.SWEDISH, Language.ENGLISH), text.texts().keySet(), fault::toString);
    var swedish = text.in(Language.SWEDISH);
    var english = text.in(Language.ENGLISH);
    assertFalse(swedish.isBlank() || english.isBlank() || swedish.equals(english), () -> fault + " / " + swedish);
    assertFalse(swedish.contains("%s") || (swedish + english).contains("LocalText") || english.contains("”"), () -> english + " / " + swedish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a condition on no question; DANGLING", "an option that does not exist; DANGLING", "a table that is not there; DANGLING", "a timer to no status; DANGLING",
        "a number compared with a word; TYPE", "a choice compared by size; TYPE", "a table of another kind; TYPE", "a route to a receiver; TYPE",
        "a question that waits for itself; CYCLE", "a table that asks itself; CYCLE", "statuses that follow each other at once; CYCLE",
        "texts without the first language; LANGUAGE", "a language that is not named; LANGUAGE",
        "a pattern without end; PATTERN", "a pattern and a format; PATTERN",
        "an unknown field; OTHER", "limits that leave no day; OTHER"
      })
  void tells_of_what_kind_it_is(String name, Fault.Kind kind) {
    assertEquals(Set.of(kind), Definitions.faults(spoil(name)).stream().map(Fault::kind).collect(Collectors.toSet()));
  }

  private static void tells(JsonObject entry) {
    var faults = Definitions.faults(spoil(entry));
    var expected = entry.getJsonArray("at").getValuesAs(JsonString::getString);
    assertEquals(expected.stream().sorted().toList(), faults.stream().map(Fault::path).sorted().toList(), faults::toString);
    assertFalse(faults.stream().anyMatch(fault -> fault.reason().isBlank() || fault.mend().isBlank()));
  }

  private static void refuses(JsonObject entry) {
    var complaints = PublishedSchema.complaints(spoil(entry));
    assertEquals(entry.getBoolean("schema"), !complaints.isEmpty(), complaints::toString);
  }

  @Test
  void a_circle_is_told_with_its_path() {
    var faults = Definitions.faults(spoil("two questions that wait for each other"));
    assertTrue(faults.getFirst().reason().contains("story → to → story"), faults::toString);
  }

  @Test
  void a_circle_through_a_step_is_told_in_swedish_too() {
    var sentence = Definitions.faults(spoil("a step that waits for its own question")).getFirst().sentence().in(Language.SWEDISH);
    assertTrue(sentence.startsWith("Den väntar på sig själv: ") && sentence.contains("steget "), sentence);
  }

  @Test
  void broken_json_is_told_by_line_and_column() {
    var faults = Definitions.faults("{\n  \"format\": \"samform-e-service\",\n  \"id\" 5\n}".getBytes(StandardCharsets.UTF_8));
    assertEquals(1, faults.size());
    assertTrue(faults.getFirst().reason().contains("line 3, column"), faults::toString);
  }

  @Test
  void refuses_what_is_no_json_object() {
    for (var text : List.of("", " ", "[]", "7", "nul", "{", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "{\"a\":\"\\ud800\"}", "\u00ef")) {
      assertEquals(1, Definitions.faults(text.getBytes(StandardCharsets.ISO_8859_1)).size(), text);
    }
  }

  @Test
  void refuses_what_is_nested_too_deep_or_too_large() {
    assertEquals(1, Definitions.faults(("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)).size());
    var longNumber = "{\"format\":\"samform-e-service\",\"formatVersion\":" + "1".repeat(5000) + "}";
    assertEquals(1, Definitions.faults(longNumber.getBytes(StandardCharsets.UTF_8)).size());
    assertEquals(1, Definitions.faults(new byte[DefinitionCodec.MAX_BYTES + 1]).size());
  }

  private static byte[] spoil(String name) {
    return spoilt().filter(entry -> entry.getString("name").equals(name)).map(FaultsTest::spoil).findFirst().orElseThrow();
  }

  private static byte[] spoil(JsonObject entry) {
    return bytes(Json.createPatch(entry.getJsonArray("patch")).apply(SOUND));
  }

  private static Stream<JsonObject> spoilt() {
    return ((JsonArray) resource("/faults.json")).getValuesAs(JsonObject.class).stream();
  }

  private static byte[] bytes(JsonStructure json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonStructure resource(String name) {
    try (var in = FaultsTest.class.getResourceAsStream(name); var reader = Json.createReader(in)) {
      return reader.read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
