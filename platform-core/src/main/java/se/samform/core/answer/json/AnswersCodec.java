package se.samform.core.answer.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Fault;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.Faults;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.Parsed;
import se.samform.core.json.Pointer;

/**
 * The form in which the REST interface takes and gives answers: one field per question, named by its id. Texts,
 * numbers, days and choices are texts; yes and no are true and false; several choices and files are lists of texts; a
 * person is an object of its fields. What is not answered is left out.
 */
public final class AnswersCodec {

  public static final int MAX_BYTES = 2_000_000;
  private static final int MAX_DEPTH = 8;

  private AnswersCodec() {}

  public static AnswersResult read(byte[] json, ServiceDefinition definition) {
    return switch (JsonText.parse(json, MAX_BYTES, MAX_DEPTH)) {
      case Parsed.Broken broken -> new AnswersResult.Faulty(List.of(broken.fault()));
      case Parsed.Tree tree -> read(tree.root(), "", definition);
    };
  }

  /** Answers inside something larger, at this place. */
  public static AnswersResult read(JsonValue value, String at, ServiceDefinition definition) {
    var faults = new Faults();
    var from = ObjectReader.of(value, at, faults);
    var raw = new HashMap<String, List<String>>();
    for (var question : definition.questions()) {
      if (question.isAnswerable()) {
        from.optional(question.id()).ifPresent(given -> read(raw, question, given, from.at(question.id()), faults));
      }
    }
    from.end();
    return faults.isEmpty() ? new AnswersResult.Read(new RawAnswers(raw)) : new AnswersResult.Faulty(faults.found());
  }

  private static void read(
      Map<String, List<String>> raw, Question question, JsonValue value, String at, Faults faults) {
    switch (AnswerShape.of(question)) {
      case TEXT -> text(raw, question.id(), value, at, faults);
      case TRUTH -> truth(raw, question.id(), value, at, faults);
      case LIST -> list(raw, question.id(), value, at, faults);
      case PERSON -> person(raw, (PersonQuestion) question, value, at, faults);
      case NOTHING -> {}
    }
  }

  private static void text(Map<String, List<String>> raw, String path, JsonValue value, String at, Faults faults) {
    if (value instanceof JsonString text) {
      raw.put(path, List.of(text.getString()));
    } else {
      faults.add(
          at, "This is " + ObjectReader.nameOf(value) + ", not a text", "Write it between quotes, also numbers.");
    }
  }

  private static void truth(Map<String, List<String>> raw, String path, JsonValue value, String at, Faults faults) {
    switch (value.getValueType()) {
      case TRUE -> raw.put(path, List.of("yes"));
      case FALSE -> raw.put(path, List.of("no"));
      case STRING -> raw.put(path, List.of(((JsonString) value).getString()));
      case OBJECT, ARRAY, NUMBER, NULL ->
          faults.add(at, "This is " + ObjectReader.nameOf(value) + ", not true or false", "Write true or false.");
    }
  }

  private static void list(Map<String, List<String>> raw, String path, JsonValue value, String at, Faults faults) {
    if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
      raw.put(path, array.getValuesAs(JsonString::getString));
    } else {
      faults.add(at, "This must be a list of texts", "Write [\"…\"].");
    }
  }

  private static void person(
      Map<String, List<String>> raw, PersonQuestion question, JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    for (var field : question.fields()) {
      var path = question.path(field);
      from.optional(field.key()).ifPresent(given -> text(raw, path, given, Pointer.to(at, field.key()), faults));
    }
    from.end();
  }

  /** The answers of this definition's questions in the same form. */
  public static JsonObject write(RawAnswers answers, ServiceDefinition definition) {
    return AnswersWriter.write(answers, definition);
  }
}
