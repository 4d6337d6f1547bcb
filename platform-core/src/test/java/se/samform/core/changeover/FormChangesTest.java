package se.samform.core.changeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;

class FormChangesTest {

  private static final JsonObject FAULT_REPORT = json("felanmalan");
  private static final JsonObject NOISE = json("bullerklagomal");

  @ParameterizedTest
  @ValueSource(strings = {"felanmalan", "skolskjuts", "hemtjanst", "bullerklagomal", "barnomsorg", "galleri"})
  void a_version_and_itself_ask_the_same_and_everything_goes_along(String service) {
    var version = definition(json(service));
    var changes = FormChanges.between(version, version);
    assertTrue(changes.all().stream().allMatch(each -> each.fate() == Fate.KEPT), () -> changes.all().toString());
    var paths = changes.all().stream().collect(Collectors.toMap(each -> each.path().replace(".", ".1."), each -> List.of("1")));
    assertEquals(new RawAnswers(paths), changes.carry(new RawAnswers(paths)));
  }

  @Test
  void each_question_has_its_fate() {
    var later = patched(FAULT_REPORT, Json.createPatchBuilder()
        .replace("/steps/1/questions/0/type", "long-text")
        .remove("/steps/1/questions/2")
        .replace("/steps/0/questions/5/maxLength", 10)
        .add("/steps/2/questions/-", question("yes-no", "seen-before")));
    var changes = FormChanges.between(definition(FAULT_REPORT), later);
    assertEquals(Optional.of(Fate.OTHER_KIND), changes.at("place"));
    assertEquals(Optional.of(Fate.GONE), changes.at("directions"));
    assertEquals(Optional.of(Fate.ALTERED), changes.at("description"));
    assertEquals(Optional.of(Fate.NEW), changes.at("seen-before"));
    assertEquals(Optional.of(Fate.KEPT), changes.at("acute"));
    assertEquals(Optional.empty(), changes.at("acute-notice"), "nobody answers it");
    assertEquals("directions", changes.all().getLast().path(), "what is gone comes last");
  }

  @Test
  void what_cannot_be_kept_does_not_go_along_and_nothing_else_is_touched() {
    var later = patched(FAULT_REPORT, Json.createPatchBuilder()
        .replace("/steps/1/questions/0/type", "long-text").remove("/steps/1/questions/2"));
    var answers = new RawAnswers(Map.of("acute", List.of("no"), "place", List.of("Ekbacken"), "directions", List.of("Till höger"), "contact.email", List.of("vera@exempel.invalid")));
    assertEquals(new RawAnswers(Map.of("acute", List.of("no"), "contact.email", List.of("vera@exempel.invalid"))),
        FormChanges.between(definition(FAULT_REPORT), later).carry(answers));
  }

  @Test
  void a_question_that_moves_to_another_step_is_the_same() {
    var question = FAULT_REPORT.getJsonArray("steps").getJsonObject(1).getJsonArray("questions").getJsonObject(0);
    var later = patched(FAULT_REPORT, Json.createPatchBuilder().remove("/steps/1/questions/0").add("/steps/2/questions/0", question));
    assertEquals(Optional.of(Fate.KEPT), FormChanges.between(definition(FAULT_REPORT), later).at("place"));
  }

  @Test
  void who_agreed_to_something_has_not_agreed_to_something_else() {
    var consent = Json.createObjectBuilder(question("consent", "agreed")).add("text", words("Jag godkänner")).build();
    var before = definition(Json.createPatchBuilder().add("/steps/2/questions/-", consent).build().apply(FAULT_REPORT));
    var other = Json.createObjectBuilder(consent).add("text", words("Jag godkänner mer")).build();
    var after = definition(Json.createPatchBuilder().add("/steps/2/questions/-", other).build().apply(FAULT_REPORT));
    var changes = FormChanges.between(before, after);
    assertEquals(Optional.of(Fate.OTHER_MATTER), changes.at("agreed"));
    assertEquals(RawAnswers.NONE, changes.carry(RawAnswers.NONE.with("agreed", "yes")));
  }

  @Test
  void inside_the_rows_of_a_group_too() {
    var group = group(NOISE);
    var inside = NOISE.getJsonArray("steps").getJsonObject(group[0]).getJsonArray("questions").getJsonObject(group[1]);
    var id = inside.getString("id");
    var first = inside.getJsonArray("questions").getJsonObject(0).getString("id");
    var second = inside.getJsonArray("questions").getJsonObject(1).getString("id");
    var at = "/steps/" + group[0] + "/questions/" + group[1] + "/questions/-";
    var before = definition(Json.createPatchBuilder().add(at, question("text", "extra")).build().apply(NOISE));
    var changes = FormChanges.between(before, definition(NOISE));
    assertEquals(Optional.of(Fate.GONE), changes.at(id + ".extra"));
    var answers = new RawAnswers(Map.of(id, List.of("1", "3"), id + ".1." + first, List.of("a"), id + ".1.extra", List.of("b"),
        id + ".3." + second, List.of("c"), id + ".3.extra", List.of("d")));
    assertEquals(new RawAnswers(Map.of(id, List.of("1", "3"), id + ".1." + first, List.of("a"), id + ".3." + second, List.of("c"))), changes.carry(answers));
  }

  /** Where the first group stands: its step and its place there. */
  private static int[] group(JsonObject service) {
    var steps = service.getJsonArray("steps").getValuesAs(JsonObject.class);
    for (int step = 0; step < steps.size(); step++) {
      var questions = steps.get(step).getJsonArray("questions").getValuesAs(JsonObject.class);
      for (int at = 0; at < questions.size(); at++) {
        if (questions.get(at).getString("type").equals("group")) {
          return new int[] {step, at};
        }
      }
    }
    throw new AssertionError("no group");
  }

  private static JsonObject question(String type, String id) {
    return Json.createObjectBuilder().add("type", type).add("id", id).add("label", words("Frågan")).build();
  }

  private static JsonObject words(String swedish) {
    return Json.createObjectBuilder().add("sv", swedish).add("en", swedish).build();
  }

  /** Without its stories, which tell of the questions as they were. */
  private static ServiceDefinition patched(JsonObject service, JsonPatchBuilder patch) {
    return definition(patch.remove("/flow/scenarios").build().apply(service));
  }

  private static ServiceDefinition definition(JsonObject json) {
    return switch (DefinitionCodec.read(json.toString().getBytes(StandardCharsets.UTF_8))) {
      case ReadResult.Read(var definition) -> definition;
      case ReadResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  private static JsonObject json(String service) {
    try (var reader = Json.createReader(new ByteArrayInputStream(Files.readAllBytes(Path.of("../examples/services", service + ".json"))))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
