package se.samform.core.form.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;

/** Reads conditions: true, false, or an object with one of all, any, not, answered, some, or question and an operator. */
final class ConditionReader {

  private static final String OPERATORS =
      Arrays.stream(Operator.values()).map(Operator::key).collect(Collectors.joining(", "));

  private final Faults faults;

  ConditionReader(Faults faults) {
    this.faults = faults;
  }

  /** The condition at this field, always holding when there is none. */
  static Condition optional(ObjectReader from, String name) {
    return optional(from, name, Condition.ALWAYS);
  }

  static Condition optional(ObjectReader from, String name, Condition otherwise) {
    return from.optional(name)
        .map(value -> new ConditionReader(from.faults()).read(value, from.at(name)))
        .orElse(otherwise);
  }

  Condition read(JsonValue value, String at) {
    if (value == JsonValue.TRUE) {
      return Condition.ALWAYS;
    }
    return value == JsonValue.FALSE ? Condition.NEVER : read(ObjectReader.of(value, at, faults));
  }

  private Condition read(ObjectReader from) {
    var condition = inner(from);
    from.end();
    return condition;
  }

  private Condition inner(ObjectReader from) {
    if (from.has("all")) {
      return new Condition.All(several(from, "all"));
    }
    if (from.has("any")) {
      return new Condition.Any(several(from, "any"));
    }
    if (from.has("not")) {
      return new Condition.Not(read(from.required("not").orElseThrow(), from.at("not")));
    }
    if (from.has("some")) {
      return new Condition.Some(from.text("some"), optional(from, "where"));
    }
    return from.has("answered") ? new Condition.Answered(from.text("answered")) : compare(from);
  }

  private List<Condition> several(ObjectReader from, String name) {
    var conditions = from.list(name, this::read);
    if (conditions.isEmpty()) {
      from.faults().add(from.at(name),
          LocalText.of("Det finns inget villkor i det", "There is no condition in it"),
          LocalText.of("Skriv minst ett.", "Write at least one."));
    }
    return conditions;
  }

  private Condition compare(ObjectReader from) {
    if (!from.has("question")) {
      from.faults().add(from.at(),
          LocalText.of("Det här är inget villkor", "Not a condition"),
          LocalText.of("Skriv något av all, any, not, answered, some eller question.", "Write one of all, any, not, answered, some, or question."));
      from.names().forEach(from::has);
      return Condition.ALWAYS;
    }
    var operators = Arrays.stream(Operator.values()).filter(operator -> from.has(operator.key())).toList();
    if (operators.size() != 1) {
      from.faults().add(from.at(),
          LocalText.of("En jämförelse har precis en operator", "A comparison has exactly one operator"),
          LocalText.of("Skriv något av %s.", "Write one of %s.").formatted(OPERATORS));
      return Condition.ALWAYS;
    }
    return compare(from, operators.getFirst());
  }

  private static Condition compare(ObjectReader from, Operator operator) {
    var value = from.required(operator.key()).orElseThrow();
    var operand = operand(value, operator, from.at(operator.key()), from.faults());
    return new Condition.Compare(from.text("question"), operator, operand);
  }

  private static Operand operand(JsonValue value, Operator operator, String at, Faults faults) {
    if (operator == Operator.IN) {
      return constants(value, at, faults);
    }
    if (value instanceof JsonString text) {
      return new Operand.Constant(text.getString());
    }
    return value instanceof JsonObject object ? other(object, at, faults) : noOperand(at, faults);
  }

  private static Operand constants(JsonValue value, String at, Faults faults) {
    boolean isTexts = value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance);
    if (!isTexts || value.asJsonArray().isEmpty()) {
      faults.add(at,
          LocalText.of("Det här måste vara en lista med texter", "This must be a list of texts"),
          LocalText.of("Skriv [\"…\", \"…\"].", "Write [\"…\", \"…\"]."));
      return new Operand.Constants(List.of());
    }
    return new Operand.Constants(value.asJsonArray().getValuesAs(JsonString::getString));
  }

  private static Operand other(JsonObject object, String at, Faults faults) {
    var from = new ObjectReader(object, at, faults);
    var operand = new Operand.OtherAnswer(from.text("question"));
    from.end();
    return operand;
  }

  private static Operand noOperand(String at, Faults faults) {
    faults.add(at,
        LocalText.of("Det här går inte att jämföra med", "Not something to compare with"),
        LocalText.of("Skriv en text, även för tal och ja eller nej, eller {\"question\": \"…\"}.", "Write a text, also for numbers and yes or no, or {\"question\": \"…\"}."));
    return new Operand.Constant("");
  }
}
