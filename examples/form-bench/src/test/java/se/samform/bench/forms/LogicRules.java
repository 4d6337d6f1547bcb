package se.samform.bench.forms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/**
 * Says rules in JsonLogic. Nothing that is missing compares with anything: JavaScript would take it for 0.
 *
 * @param scope before every question's name: nothing, or {@code data.}
 * @param numbersForDays whether days are numbers as 20270817, since JsonLogic on the JVM has an order for numbers alone
 */
record LogicRules(String scope, boolean numbersForDays) {

  /** Every question by its rules, in page order. */
  static JsonObject of(Form form) {
    var rules = new LogicRules("", true);
    var questions = Json.createArrayBuilder();
    form.questions().forEach(asked -> questions.add(rules.question(asked)));
    return Json.createObjectBuilder().add("questions", questions).build();
  }

  static int number(String day) {
    return Integer.parseInt(day.replace("-", ""));
  }

  private JsonObjectBuilder question(Asked asked) {
    var json = Json.createObjectBuilder().add("id", asked.id());
    if (!asked.shown().isAlways()) {
      json.add("shown", rule(asked.shown()));
    }
    if (!asked.required().isNever()) {
      json.add("required", rule(asked.required()));
    }
    switch (asked.kind()) {
      case NUMBER -> json.add("invalid", outside(asked));
      case TEXT -> json.add("longest", Asked.LONGEST);
      case CALCULATED -> json.add("calculated", sum(asked));
      case CHOICE, DATE, YES_NO -> {}
    }
    return json;
  }

  private JsonValue outside(Asked asked) {
    return operation("or", list()
        .add(operation("<", list().add(answer(asked)).add(Asked.SMALLEST)))
        .add(operation(">", list().add(answer(asked)).add(Asked.LARGEST))));
  }

  JsonValue rule(Rule rule) {
    if (rule.isConstant()) {
      return rule.isAll() ? JsonValue.TRUE : JsonValue.FALSE;
    }
    var comparisons = list();
    rule.comparisons().forEach(comparison -> comparisons.add(comparison(comparison)));
    return operation(rule.isAll() ? "and" : "or", comparisons);
  }

  /** Nothing as long as one of the addends is missing. */
  JsonValue sum(Asked asked) {
    var answered = list();
    var addends = list();
    asked.addends().forEach(addend -> answered.add(isAnswered(addend)));
    asked.addends().forEach(addend -> addends.add(answer(addend)));
    return operation("if", list().add(operation("and", answered)).add(operation("+", addends)).add(JsonValue.NULL));
  }

  JsonValue isAnswered(Asked asked) {
    return operation("!=", list().add(answer(asked)).add(JsonValue.NULL));
  }

  private JsonValue comparison(Comparison comparison) {
    return switch (comparison.relation()) {
      case IS -> operation("==", sides(comparison));
      case IN -> operation("in", list().add(answer(comparison.question())).add(Json.createArrayBuilder(comparison.constants())));
      case IS_NOT -> guarded(comparison, "!=");
      case AT_LEAST -> guarded(comparison, ">=");
      case AT_MOST -> guarded(comparison, "<=");
      case BEFORE -> guarded(comparison, "<");
      case AFTER -> guarded(comparison, ">");
    };
  }

  private JsonValue guarded(Comparison comparison, String operator) {
    return operation("and", list().add(isAnswered(comparison.question())).add(operation(operator, sides(comparison))));
  }

  private JsonArrayBuilder sides(Comparison comparison) {
    return list().add(answer(comparison.question())).add(constant(comparison));
  }

  private JsonValue constant(Comparison comparison) {
    var constant = comparison.constant();
    if (comparison.question().isNumeric()) {
      return Json.createValue(Integer.parseInt(constant));
    }
    return comparison.question().kind() == Kind.DATE && numbersForDays
        ? Json.createValue(number(constant))
        : Json.createValue(constant);
  }

  private JsonObject answer(Asked asked) {
    return Json.createObjectBuilder().add("var", scope + asked.id()).build();
  }

  private static JsonArrayBuilder list() {
    return Json.createArrayBuilder();
  }

  static JsonObject operation(String operator, JsonArrayBuilder operands) {
    return Json.createObjectBuilder().add(operator, operands).build();
  }
}
