package se.samform.core.form.json;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DateUnit;
import se.samform.core.logic.Formula;
import se.samform.core.text.LocalText;

/** Reads formulas: a number as text, or an object with one of the forms. */
final class FormulaReader {

  static final Formula ZERO = new Formula.Constant(BigDecimal.ZERO);

  /** {@code plus} goes before the units that it takes. */
  private static final List<String> FORMS = List.of(
      "answer", "date", "text", "case", "table", "add", "subtract", "multiply", "divide", "round", "min", "max", "count",
      "sum", "least", "greatest", "plus", "days", "months", "years", "year");

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
    var name = FORMS.stream().filter(from::has).findFirst().orElse("");
    return switch (name) {
      case "answer" -> new Formula.AnswerOf(from.text("answer"));
      case "date" -> DateCodec.bound(from, "date").<Formula>map(Formula.Day::new).orElse(ZERO);
      case "text" -> new Formula.Word(from.text("text"));
      case "case" -> table(from);
      case "table" -> new Formula.Table(from.text("table"));
      case "add" -> new Formula.Add(terms(from, "add"));
      case "multiply" -> new Formula.Multiply(terms(from, "multiply"));
      case "min" -> new Formula.Min(terms(from, "min"));
      case "max" -> new Formula.Max(terms(from, "max"));
      case "subtract" -> pair(from, "subtract", "[from, what]", Formula.Subtract::new);
      case "divide" -> pair(from, "divide", "[what, by]", Formula.Divide::new);
      case "round" -> round(from);
      case "count" -> new Formula.Count(from.text("count"), ConditionReader.optional(from, "where"));
      case "sum" -> over(from, "sum", Formula.Sum::new);
      case "least" -> over(from, "least", Formula.Least::new);
      case "greatest" -> over(from, "greatest", Formula.Greatest::new);
      case "plus" -> later(from);
      case "year" -> new Formula.YearOf(required(from, "year"));
      case "days", "months", "years" -> between(from, name);
      default -> unknown(from);
    };
  }

  private Formula required(ObjectReader from, String name) {
    return from.required(name).map(value -> read(value, from.at(name))).orElse(ZERO);
  }

  private Formula round(ObjectReader from) {
    var mode = Words.read(from, "mode", Rounding.class, Rounding.HALF_UP);
    return new Formula.Round(required(from, "round"), Numbers.decimals(from), mode.mode());
  }

  /** Makes a formula over the rows of a group. */
  private interface Over {
    Formula make(String group, Formula of, Condition where);
  }

  private Formula over(ObjectReader from, String name, Over over) {
    return over.make(from.text("over"), required(from, name), ConditionReader.optional(from, "where"));
  }

  private Formula later(ObjectReader from) {
    var unit = Arrays.stream(DateUnit.values()).filter(each -> from.has(each.key())).findFirst();
    if (unit.isEmpty()) {
      from.faults().add(from.at(),
          LocalText.of("Det står inte hur mycket senare", "It is not said how much later"),
          LocalText.of("Skriv något av days, months, years.", "Write one of days, months, years."));
      return ZERO;
    }
    return new Formula.Later(required(from, "plus"), unit.get(), required(from, unit.get().key()));
  }

  private Formula between(ObjectReader from, String name) {
    var unit = DateUnit.valueOf(name.toUpperCase(Locale.ROOT));
    return pair(from, name, "[from, to]", (first, last) -> new Formula.Between(unit, first, last));
  }

  private Formula table(ObjectReader from) {
    return new Formula.Case(rows(from, "case"), otherwise(from));
  }

  /** At least one row of {@code when} and {@code then}. */
  List<Formula.Row> rows(ObjectReader from, String name) {
    var rows = from.list(name, (value, at) -> row(ObjectReader.of(value, at, from.faults())));
    if (rows.isEmpty() && from.has(name)) {
      from.faults().add(from.at(name),
          LocalText.of("Det finns ingen rad i det", "There is no row in it"),
          LocalText.of("Skriv minst ett.", "Write at least one."));
    }
    return rows;
  }

  Optional<Formula> otherwise(ObjectReader from) {
    return optional(from, "otherwise");
  }

  Optional<Formula> optional(ObjectReader from, String name) {
    return from.optional(name).map(value -> read(value, from.at(name)));
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
      from.faults().add(from.at(name),
          LocalText.of("Det finns inget att räkna med", "There is nothing to work with"),
          LocalText.of("Skriv minst två formler.", "Write at least two formulas."));
    }
    return terms.isEmpty() ? List.of(ZERO) : terms;
  }

  private Formula pair(ObjectReader from, String name, String how, BinaryOperator<Formula> make) {
    var terms = from.list(name, this::read);
    if (terms.size() != 2) {
      from.faults().add(from.at(name),
          LocalText.of("Här ska det stå två formler", "It takes two formulas"),
          LocalText.of("Skriv %s.", "Write %s.").formatted(how));
      return ZERO;
    }
    return make.apply(terms.get(0), terms.get(1));
  }

  private static Formula unknown(ObjectReader from) {
    from.faults().add(from.at(),
        LocalText.of("Det här är ingen formel", "Not a formula"),
        LocalText.of("Skriv \"2.5\", eller något av %s.", "Write \"2.5\", or one of %s.").formatted(String.join(", ", FORMS)));
    from.names().forEach(from::has);
    return ZERO;
  }
}
