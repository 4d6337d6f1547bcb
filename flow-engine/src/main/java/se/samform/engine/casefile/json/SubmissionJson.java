package se.samform.engine.casefile.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import se.samform.core.answer.Answer;
import se.samform.core.form.PersonField;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.publication.Published;
import se.samform.engine.content.Content;
import se.samform.engine.content.ContentJson;

/**
 * The bytes that are sealed and handed over: {@code answers} typed, for receivers; {@code texts} and {@code files} as
 * given, for ourselves. Only what was shown stands here.
 */
public final class SubmissionJson {

  private static final int FORMAT_VERSION = 1;

  private SubmissionJson() {}

  public static byte[] write(
      Published service, String reference, String language, Instant at, LocalDate today, Map<String, Answer> answers,
      Content content) {
    var typed = new ObjectTree();
    answers.forEach((question, answer) -> typed.put(question, value(answer)));
    var tree = new ObjectTree()
        .put("format", "samform-submission")
        .put("formatVersion", FORMAT_VERSION)
        .put("reference", reference)
        .put("language", language)
        .put("received", at.toString())
        .put("today", today.toString())
        .put("service", service(service))
        .put("answers", typed.build());
    return CanonicalJson.write(ContentJson.into(tree, content).build());
  }

  public static LocalDate today(JsonObject submission) {
    return LocalDate.parse(submission.getString("today"));
  }

  private static JsonObject service(Published service) {
    return new ObjectTree()
        .put("key", service.key().value())
        .put("version", service.version())
        .put("sha256", service.sha256())
        .build();
  }

  private static JsonValue value(Answer answer) {
    return switch (answer) {
      case Answer.Text(var text) -> Trees.text(text);
      case Answer.Number(var number) -> Trees.text(number.toPlainString());
      case Answer.Date(var date) -> Trees.text(date.toString());
      case Answer.YesNo(var yes) -> Trees.truth(yes);
      case Answer.Choice(var option) -> Trees.text(option);
      case Answer.Choices(var options) -> Trees.texts(options);
      case Answer.Person(var fields) -> person(fields);
      case Answer.Files(var files) -> Trees.list(files, ContentJson::file);
    };
  }

  private static JsonObject person(Map<PersonField, String> fields) {
    var person = new ObjectTree();
    fields.forEach((field, text) -> person.put(field.key(), text));
    return person.build();
  }
}
