package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has been published says for ever what it said; see frozen/README.md before anything here is mended. */
class FrozenDefinitionsTest {

  static List<Path> documents() {
    return FrozenDefinitions.files();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void an_old_document_reads_to_the_same_definition(Path document) {
    var canonical = FrozenDefinitions.canonicalSha256(FrozenDefinitions.read(document));
    assertEquals(FrozenDefinitions.meaning(document).getString("canonicalSha256"), canonical);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void an_old_document_means_the_same(Path document) {
    var definition = FrozenDefinitions.read(document);
    for (var made : FrozenDefinitions.meaning(document).getJsonArray("cases").getValuesAs(JsonObject.class)) {
      assertEquals(made.getJsonObject("outcome"), FrozenDefinitions.outcome(definition, FrozenDefinitions.raw(made.getJsonObject("raw"))));
    }
  }

  /** Else what they mean would say little. */
  @Test
  void most_of_what_is_asked_counts_somewhere() {
    var shown = documents().stream().flatMap(FrozenDefinitionsTest::counted).toList();
    assertTrue(shown.size() > 200, () -> shown.size() + " answers count");
  }

  private static Stream<String> counted(Path document) {
    return FrozenDefinitions.meaning(document).getJsonArray("cases").getValuesAs(JsonObject.class).stream()
        .flatMap(made -> made.getJsonObject("outcome").getJsonObject("answers").keySet().stream());
  }
}
