package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Examples;
import se.samform.core.text.Language;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.Vocabulary;

/** What names something is found wherever it stands. */
class WhereUsedTest {

  private static WhereUsed in(ServiceDefinition definition) {
    return new WhereUsed(DefinitionCodec.tree(definition), InWords.of(definition));
  }

  private static List<String> at(List<WhereUsed.Use> uses) {
    return uses.stream().map(WhereUsed.Use::at).filter(at -> !at.startsWith("/flow/scenarios")).toList();
  }

  @Test
  void a_question_is_found_in_conditions_tables_and_scenarios_with_the_sentence() {
    var uses = in(Examples.read("synpunkt")).question("kind");
    assertTrue(uses.stream().anyMatch(use -> use.at().startsWith("/flow/scenarios/")), uses::toString);
    var shown = uses.stream().filter(use -> use.at().startsWith("/steps/0/questions/2/shown")).findFirst().orElseThrow();
    assertTrue(shown.sentence().orElseThrow().in(Language.SWEDISH).startsWith("Visas om "), shown::toString);
    assertTrue(shown.place().in(Language.SWEDISH).contains("frågan ”"), shown::toString);
  }

  @Test
  void a_table_is_found_where_it_is_asked_and_its_rules_are_told() throws IOException {
    for (var definition : Logic.examples().stream().filter(each -> !each.tables().isEmpty()).toList()) {
      var used = in(definition);
      for (var table : definition.tables()) {
        assertTrue(!used.table(table.id()).isEmpty(), () -> definition.key() + " " + table.id());
      }
      for (var question : Vocabulary.of(definition).questions()) {
        for (var use : used.question(question.id())) {
          assertEquals(use.at().matches("/tables/\\d+/(versions/\\d+/)?rules/.*"), use.sentence().isPresent() && use.at().startsWith("/tables"), use::toString);
        }
      }
    }
  }

  @Test
  void an_option_is_found_where_it_is_compared_with() {
    var definition = Examples.read("bullerklagomal");
    assertEquals(List.of("/flow/routes/0/when/is"), at(in(definition).option("source", "building-site")).stream().filter(at -> at.startsWith("/flow")).toList());
    assertEquals(List.of(), at(in(definition).option("source", "nothing-such")));
  }
}
