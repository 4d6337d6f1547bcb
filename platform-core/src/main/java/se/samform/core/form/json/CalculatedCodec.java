package se.samform.core.form.json;

import se.samform.core.form.CalculatedValue;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.logic.Formula;

/** {@code calculated}. */
final class CalculatedCodec {

  private CalculatedCodec() {}

  static CalculatedValue read(Asked asked) {
    var from = asked.from();
    var formulas = new FormulaReader(from.faults());
    var formula = from.required("formula").map(value -> formulas.read(value, from.at("formula")));
    return new CalculatedValue(
        asked.ask(),
        formula.orElse(FormulaReader.ZERO),
        Words.read(from, "result", Formula.Kind.class, Formula.Kind.NUMBER),
        Numbers.decimals(from),
        asked.texts().optional(from, "unit"),
        from.truth("onPage", true));
  }

  static void write(CalculatedValue question, ObjectTree into) {
    into.put("formula", FormulaWriter.write(question.formula()))
        .putIf(question.result() != Formula.Kind.NUMBER, "result", Trees.text(Words.word(question.result())))
        .put("decimals", question.decimals());
    DefinitionWriter.putTexts(into, "unit", question.unit());
    into.put("onPage", Trees.truth(question.onPage()));
  }
}
