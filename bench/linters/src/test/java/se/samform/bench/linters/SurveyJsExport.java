package se.samform.bench.linters;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** A form as SurveyJS writes it, as far as it has the same: what happens to a case it has no word for. */
final class SurveyJsExport {

  private final ServiceDefinition definition;

  private SurveyJsExport(ServiceDefinition definition) {
    this.definition = definition;
  }

  static JsonObject of(ServiceDefinition definition) {
    return new SurveyJsExport(definition).survey();
  }

  private JsonObject survey() {
    var expressions = new SurveyExpressions(definition);
    var pages = Json.createArrayBuilder();
    for (var step : definition.steps()) {
      var page = Json.createObjectBuilder().add("name", step.id()).add("title", text(step.title())).add("elements", elements(step.questions(), expressions));
      pages.add(when(page, "visibleIf", step.shown(), expressions));
    }
    // What is hidden counts nowhere here either.
    return Json.createObjectBuilder().add("clearInvisibleValues", "onHidden").add("pages", pages).build();
  }

  private static JsonObject text(LocalText text) {
    var all = Json.createObjectBuilder().add("default", text.in(Language.SWEDISH));
    if (text.texts().containsKey(Language.ENGLISH)) {
      all.add("en", text.texts().get(Language.ENGLISH));
    }
    return all.build();
  }

  private static JsonObjectBuilder when(JsonObjectBuilder into, String name, Condition condition, SurveyExpressions expressions) {
    return condition.equals(Condition.ALWAYS) ? into : into.add(name, expressions.condition(condition));
  }

  private JsonArray elements(List<Question> questions, SurveyExpressions expressions) {
    var all = Json.createArrayBuilder();
    questions.forEach(question -> all.add(element(question, expressions)));
    return all.build();
  }

  private JsonObject element(Question question, SurveyExpressions expressions) {
    var element = Json.createObjectBuilder().add("name", question.id()).add("title", text(question.ask().phrasing().label()));
    if (!question.ask().phrasing().hint().isEmpty()) {
      element.add("description", text(question.ask().phrasing().hint()));
    }
    when(element, "visibleIf", question.ask().shown(), expressions);
    if (question.isAnswerable() && !(question instanceof GroupQuestion)) {
      required(element, question.ask().required(), expressions);
    }
    var typed = switch (question) {
      case YesNoQuestion q -> element.add("type", "boolean");
      case ChoiceQuestion q -> element.add("type", "dropdown").add("choices", choices(q.options(), expressions));
      case ChoicesQuestion q -> element.add("type", "checkbox").add("choices", choices(q.options(), expressions)).add("minSelectedChoices", q.min()).add("maxSelectedChoices", q.max());
      case NumberQuestion q -> number(q, element);
      case DateQuestion q -> date(q, element);
      case TextQuestion q -> line(q, element);
      case CalculatedValue q -> element.add("type", "expression").add("expression", expressions.formula(q.formula()));
      case GroupQuestion q -> group(q, element, expressions);
      case Information q -> element.add("type", "html").add("html", text(q.text()));
      case StopQuestion q -> element.add("type", "html").add("html", text(q.text()));
      case Question other -> throw new IllegalArgumentException("Not asked in these forms: " + other);
    };
    return typed.build();
  }

  private static void required(JsonObjectBuilder element, Condition required, SurveyExpressions expressions) {
    if (required.equals(Condition.ALWAYS)) {
      element.add("isRequired", true);
    } else if (!required.equals(Condition.NEVER)) {
      element.add("requiredIf", expressions.condition(required));
    }
  }

  private static JsonArray choices(List<Option> options, SurveyExpressions expressions) {
    var all = Json.createArrayBuilder();
    options.forEach(option -> all.add(when(Json.createObjectBuilder().add("value", option.id()).add("text", text(option.label())), "visibleIf", option.shown(), expressions)));
    return all.build();
  }

  private static JsonObjectBuilder number(NumberQuestion question, JsonObjectBuilder element) {
    element.add("type", "text").add("inputType", "number");
    question.min().ifPresent(min -> element.add("min", min));
    question.max().ifPresent(max -> element.add("max", max));
    return question.decimals() == 0 ? element.add("step", 1) : element;
  }

  private static JsonObjectBuilder date(DateQuestion question, JsonObjectBuilder element) {
    element.add("type", "text").add("inputType", "date");
    question.min().ifPresent(min -> bound(element, "min", min));
    question.max().ifPresent(max -> bound(element, "max", max));
    return element;
  }

  private static void bound(JsonObjectBuilder element, String name, DateBound bound) {
    switch (bound) {
      case DateBound.Fixed(var date) -> element.add(name, date.toString());
      case DateBound.FromToday day -> element.add(name + "ValueExpression", SurveyExpressions.day(day));
    }
  }

  private static JsonObjectBuilder line(TextQuestion question, JsonObjectBuilder element) {
    element.add("type", "text").add("maxLength", question.maxLength());
    question.pattern().ifPresent(own -> element.add("validators", Json.createArrayBuilder().add(
        Json.createObjectBuilder().add("type", "regex").add("regex", "^(" + own.pattern() + ")$").add("text", text(own.message())))));
    return element;
  }

  private JsonObjectBuilder group(GroupQuestion group, JsonObjectBuilder element, SurveyExpressions expressions) {
    if (group.rows() instanceof Rows.Free(int min, int max)) {
      element.add("minPanelCount", min).add("maxPanelCount", max);
    }
    return element.add("type", "paneldynamic").add("templateElements", elements(group.questions(), expressions.in(group, false)));
  }
}
