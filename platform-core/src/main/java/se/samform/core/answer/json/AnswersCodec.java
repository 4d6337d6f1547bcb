package se.samform.core.answer.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RowKey;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.Faults;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.Parsed;
import se.samform.core.json.Pointer;
import se.samform.core.text.LocalText;

/**
 * The form in which the REST interface takes and gives answers: one field per question, named by its id. Texts,
 * numbers, days and choices are texts; yes and no are true and false; several choices and files are lists of texts; a
 * person is an object of its fields; a group is a list of rows, each an object of its questions with its key as
 * {@code _row} (left out, it is the row's place: 1, 2, 3); a place is an object whose {@code shape} is a GeoJSON
 * geometry. What is not answered is left out.
 */
public final class AnswersCodec {

  /** A row's key, beside the answers in it. No id of a question begins so. */
  static final String ROW = "_row";

  public static final int MAX_BYTES = 2_000_000;
  /** No definition nests its groups deeper. */
  private static final int MAX_DEPTH = 64;

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
    var raw = new HashMap<String, List<String>>();
    read(raw, definition.questions(), "", ObjectReader.of(value, at, faults));
    return faults.isEmpty() ? new AnswersResult.Read(new RawAnswers(raw)) : new AnswersResult.Faulty(faults.found());
  }

  private static void read(Map<String, List<String>> raw, List<Question> questions, String prefix, ObjectReader from) {
    for (var question : questions) {
      if (question.isAnswerable()) {
        from.optional(question.id()).ifPresent(
            given -> read(raw, question, prefix + question.id(), given, from.at(question.id()), from.faults()));
        beside(raw, question, prefix, from);
      }
    }
    from.end();
  }

  private static void read(
      Map<String, List<String>> raw, Question question, String path, JsonValue value, String at, Faults faults) {
    switch (AnswerShape.of(question)) {
      case TEXT -> text(raw, path, value, at, faults);
      case TRUTH -> truth(raw, path, value, at, faults);
      case LIST -> list(raw, path, value, at, faults);
      case PARTS -> parts(raw, question, path, value, at, faults);
      case ROWS -> rows(raw, (GroupQuestion) question, path, value, at, faults);
      case NOTHING -> {}
      case PLACE -> raw.putAll(PlaceJson.read(path, value, at, faults));
    }
  }

  /** The parts of an answer that is told by itself stand beside it, under their paths: {@code colour.own}. */
  private static void beside(Map<String, List<String>> raw, Question question, String prefix, ObjectReader from) {
    for (var name : AnswerShape.beside(question)) {
      from.optional(name).ifPresent(given -> text(raw, prefix + name, given, from.at(name), from.faults()));
    }
  }

  private static void text(Map<String, List<String>> raw, String path, JsonValue value, String at, Faults faults) {
    if (value instanceof JsonString text) {
      raw.put(path, List.of(text.getString()));
    } else {
      faults.add(at,
          LocalText.of("Det här är %s, inte en text", "This is %s, not a text").formatted(ObjectReader.nameOf(value)),
          LocalText.of("Skriv det inom citattecken, även tal.", "Write it between quotes, also numbers."));
    }
  }

  private static void truth(Map<String, List<String>> raw, String path, JsonValue value, String at, Faults faults) {
    switch (value.getValueType()) {
      case TRUE -> raw.put(path, List.of("yes"));
      case FALSE -> raw.put(path, List.of("no"));
      case STRING -> raw.put(path, List.of(((JsonString) value).getString()));
      case OBJECT, ARRAY, NUMBER, NULL ->
          faults.add(at,
              LocalText.of("Det här är %s, inte true eller false", "This is %s, not true or false").formatted(ObjectReader.nameOf(value)),
              LocalText.of("Skriv true eller false.", "Write true or false."));
    }
  }

  private static void list(Map<String, List<String>> raw, String path, JsonValue value, String at, Faults faults) {
    if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
      raw.put(path, array.getValuesAs(JsonString::getString));
    } else {
      faults.add(at,
          LocalText.of("Det här måste vara en lista med texter", "This must be a list of texts"),
          LocalText.of("Skriv [\"…\"].", "Write [\"…\"]."));
    }
  }

  private static void parts(
      Map<String, List<String>> raw, Question question, String path, JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    for (var key : question.partKeys()) {
      from.optional(key).ifPresent(given -> text(raw, path + "." + key, given, Pointer.to(at, key), faults));
    }
    from.end();
  }

  private static void rows(
      Map<String, List<String>> raw, GroupQuestion group, String path, JsonValue value, String at, Faults faults) {
    if (!(value instanceof JsonArray array)) {
      faults.add(at,
          LocalText.of("Det här är %s, inte en lista med rader", "This is %s, not a list of rows").formatted(ObjectReader.nameOf(value)),
          LocalText.of("Skriv [{ … }].", "Write [{ … }]."));
      return;
    }
    var keys = new LinkedHashSet<String>();
    for (int i = 0; i < array.size(); i++) {
      row(raw, group, path, keys, ObjectReader.of(array.get(i), Pointer.to(at, i), faults));
    }
    raw.put(path, List.copyOf(keys));
  }

  private static void row(
      Map<String, List<String>> raw, GroupQuestion group, String path, Set<String> keys, ObjectReader from) {
    var key = from.optionalText(ROW).orElseGet(() -> String.valueOf(keys.size() + 1));
    if (!RowKey.isKey(key) || !keys.add(key)) {
      from.faults().add(from.at(ROW),
          LocalText.of("Det här är ingen egen nyckel", "Not a key of its own"),
          LocalText.of("Skriv bokstäver, siffror och bindestreck, varje nyckel en gång.", "Write letters, digits and hyphens, each key once."));
    }
    read(raw, group.questions(), path + "." + key + ".", from);
  }

  /** The answers of this definition's questions in the same form. */
  public static JsonObject write(RawAnswers answers, ServiceDefinition definition) {
    return AnswersWriter.write(answers, definition);
  }
}
