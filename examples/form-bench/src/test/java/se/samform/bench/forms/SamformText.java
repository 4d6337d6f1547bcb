package se.samform.bench.forms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says a form as a definition of an e-service. */
final class SamformText {

  private SamformText() {}

  static byte[] of(Form form) {
    var steps = Json.createArrayBuilder();
    var pages = form.pages();
    for (int i = 0; i < pages.size(); i++) {
      steps.add(step("page" + i, pages.get(i)));
    }
    return Json.createObjectBuilder(frame()).add("steps", steps).build().toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Everything that a definition has around its questions. */
  private static JsonObject frame() {
    try (var stream = SamformText.class.getResourceAsStream("/frame.json"); var reader = Json.createReader(stream)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObjectBuilder step(String id, List<Asked> page) {
    var questions = Json.createArrayBuilder();
    page.forEach(question -> questions.add(question(question)));
    return Json.createObjectBuilder().add("id", id).add("title", text(id)).add("questions", questions);
  }

  private static JsonObjectBuilder text(String words) {
    return Json.createObjectBuilder().add("en", words);
  }

  private static JsonObjectBuilder question(Asked asked) {
    var json = Json.createObjectBuilder().add("type", type(asked.kind())).add("id", asked.id()).add("label", text(asked.id()));
    if (!asked.shown().isAlways()) {
      json.add("shown", condition(asked.shown()));
    }
    if (!asked.required().isAlways() && !asked.isCalculated()) {
      json.add("required", condition(asked.required()));
    }
    switch (asked.kind()) {
      case TEXT -> json.add("maxLength", Asked.LONGEST);
      case NUMBER -> json.add("min", "" + Asked.SMALLEST).add("max", "" + Asked.LARGEST);
      case CHOICE -> json.add("options", options());
      case CALCULATED -> json.add("formula", sum(asked));
      case DATE, YES_NO -> {}
    }
    return json;
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case NUMBER -> "number";
      case CHOICE -> "choice";
      case DATE -> "date";
      case YES_NO -> "yes-no";
      case CALCULATED -> "calculated";
    };
  }

  private static JsonArrayBuilder options() {
    var options = Json.createArrayBuilder();
    Asked.OPTIONS.forEach(option -> options.add(Json.createObjectBuilder().add("id", option).add("label", text(option))));
    return options;
  }

  private static JsonObjectBuilder sum(Asked asked) {
    var addends = Json.createArrayBuilder();
    asked.addends().forEach(addend -> addends.add(Json.createObjectBuilder().add("answer", addend.id())));
    return Json.createObjectBuilder().add("add", addends);
  }

  private static JsonValue condition(Rule rule) {
    if (rule.isConstant()) {
      return rule.isAll() ? JsonValue.TRUE : JsonValue.FALSE;
    }
    var all = Json.createArrayBuilder();
    rule.comparisons().forEach(comparison -> all.add(comparison(comparison)));
    return Json.createObjectBuilder().add(rule.isAll() ? "all" : "any", all).build();
  }

  private static JsonObjectBuilder comparison(Comparison comparison) {
    var json = Json.createObjectBuilder().add("question", comparison.id());
    return switch (comparison.relation()) {
      case IS -> json.add("is", comparison.constant());
      case IS_NOT -> json.add("isNot", comparison.constant());
      case IN -> json.add("in", Json.createArrayBuilder(comparison.constants()));
      case AT_LEAST -> json.add("atLeast", comparison.constant());
      case AT_MOST -> json.add("atMost", comparison.constant());
      case BEFORE -> json.add("before", comparison.constant());
      case AFTER -> json.add("after", comparison.constant());
    };
  }
}
