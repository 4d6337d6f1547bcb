package se.samform.core.form.json;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;

/** Reads formulas: a number as text, or an object with one of answer, case, add, subtract, multiply, count, sum. */
final class FormulaReader {

  static final Formula ZERO = new Formula.Constant(BigDecimal.ZERO);

  private final Faults faults;
  private final ConditionReader conditions;

  FormulaReader(Faults faults) {
    this.faults = faults;
    this.conditions = new ConditionReader(faults);
  }

  Formula read(JsonValue value, String at) {
    return value instanceof JsonString text ? constant(text.getString(), at) : read(ObjectReader.of(value, at, faults));
  }

  private Formula constant(String text, String at) {
    return Numbers.parse(text, at, faults).<Formula>map(Formula.Constant::new).orElse(ZERO);
  }

  private Formula read(ObjectReader from) {
    var formula = inner(from);
    from.end();
    return formula;
  }

  private Formula inner(ObjectReader from) {
    if (from.has("answer")) {
      return new Formula.AnswerOf(from.text("answer"));
    }
    if (from.has("case")) {
      return table(from);
    }
    if (from.has("add")) {
      return new Formula.Add(terms(from, "add"));
    }
    if (from.has("multiply")) {
      return new Formula.Multiply(terms(from, "multiply"));
    }
    if (from.has("count")) {
      return new Formula.Count(from.text("count"), ConditionReader.optional(from, "where"));
    }
    if (from.has("sum")) {
      return sum(from);
    }
    return from.has("subtract") ? subtract(from) : unknown(from);
  }

  private Formula sum(ObjectReader from) {
    var of = from.required("sum").map(value -> read(value, from.at("sum")));
    return new Formula.Sum(from.text("over"), of.orElse(ZERO), ConditionReader.optional(from, "where"));
  }

  private Formula table(ObjectReader from) {
    var rows = from.list("case", (value, at) -> row(ObjectReader.of(value, at, from.faults())));
    if (rows.isEmpty()) {
      from.faults().add(from.at("case"), "There is no row in it", "Write at least one.");
    }
    Optional<Formula> otherwise = from.optional("otherwise").map(value -> read(value, from.at("otherwise")));
    return new Formula.Case(rows, otherwise);
  }

  private Formula.Row row(ObjectReader from) {
    var when = from.required("when").map(value -> conditions.read(value, from.at("when")));
    var then = from.required("then").map(value -> read(value, from.at("then")));
    from.end();
    return new Formula.Row(when.orElse(Condition.ALWAYS), then.orElse(ZERO));
  }

  private List<Formula> terms(ObjectReader from, String name) {
    var terms = from.list(name, this::read);
    if (terms.size() < 2) {
      from.faults().add(from.at(name), "There is nothing to work with", "Write at least two formulas.");
    }
    return terms.isEmpty() ? List.of(ZERO) : terms;
  }

  private Formula subtract(ObjectReader from) {
    var terms = from.list("subtract", this::read);
    if (terms.size() != 2) {
      from.faults().add(from.at("subtract"), "Subtraction takes two formulas", "Write [from, what].");
      return ZERO;
    }
    return new Formula.Subtract(terms.get(0), terms.get(1));
  }

  private static Formula unknown(ObjectReader from) {
    from.faults().add(from.at(), "Not a formula", "Write \"2.5\", or one of answer, case, add, subtract, multiply, count, sum.");
    from.names().forEach(from::has);
    return ZERO;
  }
}
