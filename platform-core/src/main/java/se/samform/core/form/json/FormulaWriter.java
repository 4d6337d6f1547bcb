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
      case Formula.Sum sum -> over("sum", sum.of(), sum.group(), sum.where());
      case Formula.Day day -> new ObjectTree().put("date", day.day().text()).build();
      case Formula.Word word -> new ObjectTree().put("text", word.text()).build();
      case Formula.Table table -> new ObjectTree().put("table", table.id()).build();
      case Formula.Divide divide -> several("divide", List.of(divide.what(), divide.by()));
      case Formula.Round round -> round(round);
      case Formula.Min min -> several("min", min.of());
      case Formula.Max max -> several("max", max.of());
      case Formula.Least least -> over("least", least.of(), least.group(), least.where());
      case Formula.Greatest most -> over("greatest", most.of(), most.group(), most.where());
      case Formula.Between between -> several(between.unit().key(), List.of(between.from(), between.to()));
      case Formula.Later later ->
          new ObjectTree().put("plus", write(later.day())).put(later.unit().key(), write(later.amount())).build();
      case Formula.YearOf year -> new ObjectTree().put("year", write(year.day())).build();
    };
  }

  private static JsonObject round(Formula.Round round) {
    var mode = Rounding.of(round.mode());
    return new ObjectTree()
        .put("round", write(round.of()))
        .put("decimals", round.decimals())
        .putIf(mode != Rounding.HALF_UP, "mode", Trees.text(Words.word(mode)))
        .build();
  }

  private static JsonObject over(String name, Formula of, String group, Condition where) {
    return where(new ObjectTree().put(name, write(of)).put("over", group), where);
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

  static JsonObject row(Formula.Row row) {
    return new ObjectTree().put("when", ConditionWriter.write(row.when())).put("then", write(row.then())).build();
  }
}
