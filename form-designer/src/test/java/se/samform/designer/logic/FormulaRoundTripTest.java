package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.FormulaCodec;
import se.samform.core.logic.Formula;
import se.samform.core.text.Language;
import se.samform.designer.wording.Vocabulary;

/** A formula that is shown as lines and sent back as it stands is the same; what has no lines is told in a sentence. */
class FormulaRoundTripTest {

  private static int comesBack(ServiceDefinition definition) {
    var tree = DefinitionCodec.tree(definition);
    var vocabulary = Vocabulary.of(definition);
    var lines = new FormulaLines(vocabulary, Language.SWEDISH);
    int count = 0;
    for (var value : vocabulary.questions().stream().filter(CalculatedValue.class::isInstance).map(CalculatedValue.class::cast).toList()) {
      var standing = Logic.formulas(definition).stream()
          .filter(at -> at.pointer().endsWith("/formula") && at.json().equals(FormulaCodec.write(value.formula()))).findFirst().orElseThrow();
      comesBack(lines, value.formula(), value.result(), Standing.at(tree, standing.pointer()));
      count++;
    }
    for (var table : definition.tables()) {
      for (var version : table.versions()) {
        for (var rule : version.rules()) {
          comesBack(lines, rule.then(), table.result(), Standing.ANYWHERE);
          count++;
        }
      }
    }
    return count;
  }

  private static void comesBack(FormulaLines lines, Formula formula, Formula.Kind kind, Standing standing) {
    var json = FormulaCodec.write(formula);
    var shown = lines.lines(FormulaText.read(json), kind, standing, "f");
    assertEquals(List.of(), shown.stream().filter(Line::isUnfinished).toList(), json::toString);
    assertEquals(json, FormulaText.write(lines.read(Browser.posted(shown), "f")), json::toString);
    shown.stream().filter(line -> line.kept().isPresent()).forEach(line -> assertTrue(line.sentence().isPresent(), json::toString));
  }

  @Test
  void every_formula_of_every_example_service_comes_back() throws IOException {
    int formulas = Logic.examples().stream().mapToInt(FormulaRoundTripTest::comesBack).sum();
    assertTrue(formulas > 50, () -> "" + formulas);
  }

  @Test
  void generated_formulas_come_back() {
    var formulas = new AtomicInteger();
    Logic.generated(100).forEach(definition -> formulas.addAndGet(comesBack(definition)));
    assertTrue(formulas.get() > 100, formulas::toString);
  }
}
