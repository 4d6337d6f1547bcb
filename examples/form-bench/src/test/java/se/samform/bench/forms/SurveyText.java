package se.samform.bench.forms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;

/** Says a form as SurveyJS's JSON. */
final class SurveyText {

  private SurveyText() {}

  static JsonObject of(Form form) {
    var pages = Json.createArrayBuilder();
    form.pages().forEach(page -> pages.add(page(page)));
    return Json.createObjectBuilder().add("pages", pages).build();
  }

  private static JsonObjectBuilder page(List<Asked> page) {
    var elements = Json.createArrayBuilder();
    page.forEach(asked -> elements.add(element(asked)));
    return Json.createObjectBuilder().add("elements", elements);
  }

  private static JsonObjectBuilder element(Asked asked) {
    var json = Json.createObjectBuilder().add("name", asked.id()).add("type", type(asked.kind()));
    if (!asked.shown().isAlways()) {
      json.add("visibleIf", rule(asked.shown()));
    }
    if (asked.required().isAlways()) {
      json.add("isRequired", true);
    } else if (!asked.required().isNever()) {
      json.add("requiredIf", rule(asked.required()));
    }
    return switch (asked.kind()) {
      case TEXT -> json.add("validators", only(Json.createObjectBuilder().add("type", "text").add("maxLength", Asked.LONGEST)));
      case NUMBER -> json.add("inputType", "number").add("validators", only(limits()));
      case CHOICE -> json.add("choices", Json.createArrayBuilder(Asked.OPTIONS));
      case DATE -> json.add("inputType", "date");
      case YES_NO -> json.add("valueTrue", "yes").add("valueFalse", "no");
      case CALCULATED -> json.add("expression", sum(asked));
    };
  }

  private static JsonObjectBuilder limits() {
    return Json.createObjectBuilder().add("type", "numeric").add("minValue", Asked.SMALLEST).add("maxValue", Asked.LARGEST);
  }

  private static JsonArrayBuilder only(JsonObjectBuilder validator) {
    return Json.createArrayBuilder().add(validator);
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT, NUMBER, DATE -> "text";
      case CHOICE -> "radiogroup";
      case YES_NO -> "boolean";
      case CALCULATED -> "expression";
    };
  }

  /** A missing addend would count as 0. */
  private static String sum(Asked asked) {
    var answered = asked.addends().stream().map(each -> answer(each) + " notempty").collect(Collectors.joining(" and "));
    var sum = asked.addends().stream().map(SurveyText::answer).collect(Collectors.joining(" + "));
    return "iif(" + answered + ", " + sum + ", '')";
  }

  private static String answer(Asked asked) {
    return "{" + asked.id() + "}";
  }

  private static String rule(Rule rule) {
    return rule.comparisons().stream().map(SurveyText::comparison).collect(Collectors.joining(rule.isAll() ? " and " : " or "));
  }

  private static String comparison(Comparison comparison) {
    var answer = answer(comparison.question());
    var constant = comparison.question().isNumeric() ? comparison.constant() : "'" + comparison.constant() + "'";
    return switch (comparison.relation()) {
      case IS -> answer + " = " + constant;
      case IS_NOT -> guarded(answer, "<>", constant);
      case IN -> answer + " anyof " + comparison.constants().stream().collect(Collectors.joining("', '", "['", "']"));
      case AT_LEAST -> guarded(answer, ">=", constant);
      case AT_MOST -> guarded(answer, "<=", constant);
      case BEFORE -> guarded(answer, "<", constant);
      case AFTER -> guarded(answer, ">", constant);
    };
  }

  private static String guarded(String answer, String operator, String constant) {
    return "(" + answer + " notempty and " + answer + " " + operator + " " + constant + ")";
  }
}
