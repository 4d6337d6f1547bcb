package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Examples;
import se.samform.core.text.Language;
import se.samform.designer.wording.Vocabulary;

/** A condition that is shown as lines and sent back as it stands is the same, letter by letter. */
class ConditionRoundTripTest {

  private static int comesBack(ServiceDefinition definition) {
    var tree = DefinitionCodec.tree(definition);
    var lines = new ConditionLines(Vocabulary.of(definition), Language.SWEDISH);
    var conditions = Logic.conditions(definition);
    for (var at : conditions) {
      var part = ConditionText.read(at.json());
      assertFalse(part instanceof ConditionPart.Kept, at::toString);
      var shown = lines.lines(part, Standing.at(tree, at.pointer()), "c");
      assertEquals(List.of(), shown.stream().flatMap(line -> line.said().stream()).toList(), at::toString);
      assertEquals(at.json(), ConditionText.write(lines.read(Browser.posted(shown), "c")), at::toString);
    }
    return conditions.size();
  }

  @Test
  void every_condition_of_every_example_service_comes_back() throws IOException {
    int conditions = Logic.examples().stream().mapToInt(ConditionRoundTripTest::comesBack).sum();
    assertTrue(conditions > 220, () -> "" + conditions);
  }

  @Test
  void thousands_of_generated_conditions_come_back() {
    var conditions = new AtomicInteger();
    Logic.generated(120).forEach(definition -> conditions.addAndGet(comesBack(definition)));
    assertTrue(conditions.get() > 2_000, conditions::toString);
  }

  @Test
  void what_is_typed_in_an_english_page_is_read_as_in_a_swedish_one() {
    var vocabulary = Vocabulary.of(Examples.read("galleri"));
    var lines = new ConditionLines(vocabulary, Language.ENGLISH);
    for (var at : Logic.conditions(vocabulary.definition())) {
      var shown = lines.lines(ConditionText.read(at.json()), Standing.ANYWHERE, "c");
      assertEquals(at.json(), ConditionText.write(lines.read(Browser.posted(shown), "c")), at::toString);
    }
  }
}
