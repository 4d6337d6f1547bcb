package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;

final class FormulaWriter {

  private FormulaWriter() {}

  static JsonValue write(Formula formula) {
    return switch (formula) {
      case Formula.Constant constant -> Trees.text(constant.value().toPlainString());
      case Formula.AnswerOf answer -> new ObjectTree().put("answer", answer.question()).build();
      case Formula.Case table -> table(table);
      case Formula.Add add -> several("add", add.of());
      case Formula.Subtract subtract -> several("subtract", List.of(subtract.from(), subtract.what()));
      case Formula.Multiply multiply -> several("multiply", multiply.of());
      case Formula.Count count -> where(new ObjectTree().put("count", count.group()), count.where());
      case Formula.Sum sum -> where(new ObjectTree().put("sum", write(sum.of())).put("over", sum.group()), sum.where());
    };
  }

  private static JsonObject where(ObjectTree object, Condition where) {
    ConditionWriter.putUnlessAlways(object, "where", where);
    return object.build();
  }

  private static JsonObject several(String name, List<Formula> formulas) {
    return new ObjectTree().put(name, Trees.list(formulas, FormulaWriter::write)).build();
  }

  private static JsonObject table(Formula.Case table) {
    var object = new ObjectTree().put("case", Trees.list(table.rows(), FormulaWriter::row));
    table.otherwise().ifPresent(formula -> object.put("otherwise", write(formula)));
    return object.build();
  }

  private static JsonObject row(Formula.Row row) {
    return new ObjectTree().put("when", ConditionWriter.write(row.when())).put("then", write(row.then())).build();
  }
}
