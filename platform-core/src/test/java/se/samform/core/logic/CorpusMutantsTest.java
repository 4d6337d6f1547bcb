package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;

/**
 * Hardly a rule of a corpus definition is idle: made a little different, some case of the file comes out otherwise. Some
 * must be, as a default that is named, or a constant.
 */
class CorpusMutantsTest {

  @Test
  void nearly_every_rule_of_a_definition_matters_to_some_case() {
    var mutants = new ArrayList<String>();
    var survivors = new ArrayList<String>();
    for (var corpus : Corpus.all()) {
      for (var mutant : corpus.cases().stream().anyMatch(CorpusMutantsTest::isEvaluated) ? Mutants.of(corpus.json()) : List.<Mutants.Mutant>of()) {
        mutants.add(corpus.file() + mutant);
        if (survives(corpus, mutant.definition())) {
          survivors.add(corpus.file() + " " + mutant);
        }
      }
    }
    assertTrue(survivors.size() * 20 < mutants.size(), () -> mutants.size() + " changes, of which idle: " + survivors);
  }

  /** What is refused as a definition does not. */
  private static boolean survives(Corpus corpus, JsonObject mutant) {
    return switch (DefinitionCodec.read(mutant.toString().getBytes(StandardCharsets.UTF_8))) {
      case ReadResult.Faulty faulty -> false;
      case ReadResult.Read(var definition) -> holdsAll(corpus.under(Plan.compile(definition)));
    };
  }

  private static boolean holdsAll(Corpus corpus) {
    return corpus.cases().stream().filter(CorpusMutantsTest::isEvaluated).allMatch(entry -> holds(corpus, entry));
  }

  private static boolean isEvaluated(JsonObject entry) {
    return !entry.containsKey("patch") && !entry.getJsonObject("expects").containsKey("answerFaults");
  }

  private static boolean holds(Corpus corpus, JsonObject entry) {
    try {
      CorpusTest.check(corpus, entry);
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }
}
