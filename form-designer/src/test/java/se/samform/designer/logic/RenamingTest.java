package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Examples;
import se.samform.core.form.json.ReadResult;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.RunScenarios;
import se.samform.designer.wording.Vocabulary;

/** A question that is given another id takes with it everything that names it. */
class RenamingTest {

  /** What is left behind leads nowhere, and is a fault then. */
  private static void isRenamed(ServiceDefinition definition) {
    var tree = DefinitionCodec.tree(definition);
    var ids = Vocabulary.of(definition).questions().stream().map(Question::id).toList();
    ids.forEach(id -> assertTrue(Renaming.refusal(tree, id, other(id)).isEmpty()));
    var renamed = renamed(tree, ids, id -> id, RenamingTest::other);
    if (DefinitionCodec.read(CanonicalJson.write(renamed)) instanceof ReadResult.Faulty(var faults)) {
      throw new AssertionError(definition.key() + ": " + faults);
    }
    assertArrayEquals(CanonicalJson.write(tree), CanonicalJson.write(renamed(renamed, ids, RenamingTest::other, id -> id)));
  }

  private static JsonObject renamed(JsonObject tree, List<String> ids, UnaryOperator<String> from, UnaryOperator<String> to) {
    return ids.stream().reduce(tree, (renamed, id) -> Renaming.of(renamed, from.apply(id), to.apply(id)), (one, other) -> other);
  }

  private static String other(String id) {
    return "n-" + id;
  }

  @Test
  void every_question_of_every_example_service_can_be_renamed_and_renamed_back() throws IOException {
    Logic.examples().forEach(RenamingTest::isRenamed);
  }

  @Test
  void so_can_those_of_generated_services() {
    Logic.generated(25).forEach(RenamingTest::isRenamed);
  }

  @Test
  void scenarios_tell_the_same_of_the_renamed_service() {
    var definition = Examples.read("barnomsorg");
    var ids = Vocabulary.of(definition).questions().stream().map(Question::id).toList();
    var tree = renamed(DefinitionCodec.tree(definition), ids, id -> id, RenamingTest::other);
    var renamed = ((ReadResult.Read) DefinitionCodec.read(CanonicalJson.write(tree))).definition();
    assertFalse(definition.flow().scenarios().isEmpty());
    assertEquals(RunScenarios.of(Plan.compile(definition), WorkingDays.WEEKDAYS), RunScenarios.of(Plan.compile(renamed), WorkingDays.WEEKDAYS));
  }

  @Test
  void an_id_that_is_taken_or_is_none_is_refused() {
    var tree = DefinitionCodec.tree(Examples.read("synpunkt"));
    var ids = Vocabulary.of(Examples.read("synpunkt")).questions();
    assertTrue(Renaming.refusal(tree, ids.get(0).id(), ids.get(1).id()).isPresent());
    assertTrue(Renaming.refusal(tree, ids.get(0).id(), "två ord").isPresent());
    assertTrue(Renaming.refusal(tree, ids.get(0).id(), "today").isPresent());
  }

  @Test
  void braces_that_are_no_gap_stay() {
    assertEquals("{{q}} {p.firstName} {today} }}", GapPaths.with("{{q}} {q.firstName} {today} }}", path -> path.replace("q", "p")));
  }
}
