package se.samform.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.json.Definitions;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

/** Each entry of flow-scenarios.json is a story for an example service: one that holds, or one whose finding is told. */
class FlowScenariosTest {

  @TestFactory
  Stream<DynamicTest> holds_or_is_told_where_it_does_not() {
    return ((JsonArray) read("/flow-scenarios.json")).getValuesAs(JsonObject.class).stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getString("name"), () -> tells(entry)));
  }

  private static void tells(JsonObject entry) {
    var faults = ScenarioFaults.of(Plan.compile(Definitions.read(bytes(entry))), WorkingDays.WEEKDAYS);
    var expected = entry.getString("at", "").isEmpty() ? List.of() : List.of(entry.getString("at"));
    assertEquals(expected, faults.stream().map(fault -> fault.path()).toList(), faults::toString);
    faults.forEach(fault -> {
      assertTrue(fault.reason().contains(entry.getString("reason")), fault.reason());
      assertFalse(fault.mend().isBlank());
      assertNotEquals(fault.reason(), fault.sentence().in(Language.SWEDISH), "in Swedish too");
      assertNotEquals(fault.mend(), fault.remedy().in(Language.SWEDISH), "in Swedish too");
    });
  }

  /** The service's first story with other acts, and other answers where they are given. */
  private static byte[] bytes(JsonObject entry) {
    try (var reader = Json.createReader(new ByteArrayInputStream(Examples.bytes(entry.getString("service"))))) {
      var service = reader.readObject();
      var first = service.getJsonObject("flow").getJsonArray("scenarios").getJsonObject(0);
      var answers = Json.createObjectBuilder(first.getJsonObject("answers"));
      if (entry.containsKey("answers")) {
        answers.addAll(Json.createObjectBuilder(entry.getJsonObject("answers")));
      }
      var story = Json.createObjectBuilder(first).add("answers", answers).add("acts", entry.getJsonArray("acts"));
      if (entry.containsKey("fees")) {
        story.add("fees", entry.get("fees"));
      }
      var flow = Json.createObjectBuilder(service.getJsonObject("flow")).add("scenarios", Json.createArrayBuilder().add(story));
      return Json.createObjectBuilder(service).add("flow", flow).build().toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  private static JsonStructure read(String name) {
    try (var in = FlowScenariosTest.class.getResourceAsStream(name); var reader = Json.createReader(in)) {
      return reader.read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
