package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.ConditionCodec;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.Language;
import se.samform.designer.wording.InWords;

/** Decision tables have a column for each answer, and no rule is lost. */
class TableGridTest {

  private static Condition compare(String path, Operator operator, String text) {
    return new Condition.Compare(path, operator, new Operand.Constant(text));
  }

  @Test
  void every_rule_of_every_example_stands_in_cells_or_is_told_whole_and_setting_a_cell_as_it_is_changes_nothing() throws IOException {
    int fitting = 0;
    for (var definition : Logic.examples()) {
      var tables = DefinitionCodec.tree(definition).getJsonArray("tables");
      for (var table : tables == null ? List.<JsonObject>of() : tables.getValuesAs(JsonObject.class)) {
        var around = table.containsKey("versions") ? table.getJsonArray("versions").getValuesAs(JsonObject.class).getLast() : table;
        var grid = TableGrid.of(InWords.of(definition), table.getString("id"), around);
        assertEquals(around.getJsonArray("rules").size(), grid.rules().size());
        for (var rule : grid.rules()) {
          assertTrue(rule.when().sentence().isPresent() && rule.then().sentence().isPresent(), rule::toString);
          fitting += rule.fits() ? 1 : 0;
          TableGrid.byPath(rule.when().json()).ifPresent(asked -> asked.forEach((path, parts) ->
              assertEquals(together(rule.when().json()), together(TableGrid.withCell(rule.when().json(), path, parts)), rule::toString)));
        }
      }
    }
    int most = fitting;
    assertTrue(most >= 20, () -> "" + most);
  }

  /** What a rule asks of each answer; of an answer that is asked for in two places, both stand together once its cell was set. */
  private static Object together(JsonValue when) {
    return TableGrid.byPath(when).orElseThrow();
  }

  @Test
  void a_cell_is_set_among_the_others_and_taken_away() {
    var grade = compare("grade", Operator.AT_LEAST, "4");
    var far = compare("distance", Operator.AT_LEAST, "3");
    var farther = compare("distance", Operator.AT_LEAST, "4");
    var both = ConditionCodec.write(new Condition.All(List.of(grade, far)));
    assertEquals(ConditionCodec.write(new Condition.All(List.of(grade, farther))), TableGrid.withCell(both, "distance", List.of(part(farther))));
    assertEquals(ConditionCodec.write(far), TableGrid.withCell(both, "grade", List.of()));
    assertEquals(JsonValue.TRUE, TableGrid.withCell(ConditionCodec.write(far), "distance", List.of()));
    assertEquals(both, TableGrid.withCell(ConditionCodec.write(grade), "distance", List.of(part(far))));
    assertEquals(ConditionCodec.write(far), TableGrid.withCell(JsonValue.FALSE, "distance", List.of(part(far))), "a new rule");
  }

  private static ConditionPart part(Condition condition) {
    return ConditionText.read(ConditionCodec.write(condition));
  }

  @Test
  void a_rule_that_asks_for_one_of_several_things_is_told_whole() throws IOException {
    var any = ConditionCodec.write(new Condition.Any(List.of(compare("grade", Operator.AT_LEAST, "4"), compare("distance", Operator.AT_LEAST, "3"))));
    assertTrue(TableGrid.byPath(any).isEmpty());
    var told = new ArrayList<String>();
    for (var definition : Logic.examples()) {
      definition.tables().forEach(table -> told.add(InWords.of(definition).table(table).hit().in(Language.SWEDISH)));
    }
    assertTrue(told.stream().allMatch(hit -> hit.contains("rad")), told::toString);
  }
}
