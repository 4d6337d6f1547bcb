package se.samform.core.answer.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samform.core.answer.Answer;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.Language;

/** Reads what we wrote; anything else is a bug or damage, and thrown. */
final class SubmissionReader {

  private final JsonObject object;
  private final Map<UUID, FileRef> files = new LinkedHashMap<>();

  SubmissionReader(JsonObject object) {
    this.object = object;
    if (!SubmissionCodec.FORMAT.equals(object.getString("format", ""))) {
      throw new IllegalArgumentException("Not a submission: " + object.keySet());
    }
  }

  SubmittedService service() {
    var service = object.getJsonObject("service");
    var key = new ServiceKey(service.getString("id"));
    return new SubmittedService(key, service.getInt("version"), service.getString("definitionSha256"));
  }

  Submission read(ServiceDefinition definition) {
    object.getJsonArray("files").getValuesAs(JsonObject.class).forEach(this::file);
    return new Submission(
        service(),
        object.getString("municipality"),
        object.getString("reference"),
        Instant.parse(object.getString("submittedAt")),
        new Language(object.getString("language")),
        answers(definition),
        calculated(definition));
  }

  private void file(JsonObject file) {
    var id = UUID.fromString(file.getString("id"));
    long bytes = ((JsonNumber) file.get("bytes")).longValueExact();
    files.put(id, new FileRef(id, file.getString("name"), file.getString("mime"), bytes, file.getString("sha256")));
  }

  private Map<String, Answer> answers(ServiceDefinition definition) {
    var given = object.getJsonObject("answers");
    var answers = new LinkedHashMap<String, Answer>();
    definition.questions().stream()
        .filter(question -> given.containsKey(question.id()))
        .forEach(question -> answers.put(question.id(), answer(question, given.get(question.id()))));
    if (answers.size() != given.size()) {
      throw new IllegalArgumentException("Not handed in under this definition: " + given.keySet());
    }
    return answers;
  }

  private Map<String, BigDecimal> calculated(ServiceDefinition definition) {
    var given = object.getJsonObject("calculated");
    var values = new LinkedHashMap<String, BigDecimal>();
    definition.questions().stream()
        .filter(question -> given.containsKey(question.id()))
        .forEach(question -> values.put(question.id(), new BigDecimal(given.getString(question.id()))));
    return values;
  }

  private Answer answer(Question question, JsonValue value) {
    return switch (question) {
      case TextQuestion q -> new Answer.Text(text(value));
      case LongTextQuestion q -> new Answer.Text(text(value));
      case NumberQuestion q -> new Answer.Number(new BigDecimal(text(value)));
      case DateQuestion q -> new Answer.Date(LocalDate.parse(text(value)));
      case YesNoQuestion q -> new Answer.YesNo(value == JsonValue.TRUE);
      case ChoiceQuestion q -> new Answer.Choice(text(value));
      case ChoicesQuestion q -> new Answer.Choices(texts(value));
      case PersonQuestion q -> person(q, value.asJsonObject());
      case FileQuestion q -> new Answer.Files(texts(value).stream().map(UUID::fromString).map(files::get).toList());
      case Information q -> throw unanswerable(q);
      case CalculatedValue q -> new Answer.Number(new BigDecimal(text(value)));
      case GroupQuestion q -> new Answer.Rows(value.asJsonArray().stream().map(row -> row(q, row.asJsonObject())).toList());
      case MapQuestion q -> PlaceJson.read(value.asJsonObject());
    };
  }

  private Answer.Row row(GroupQuestion group, JsonObject given) {
    var answers = new LinkedHashMap<String, Answer>();
    group.questions().stream()
        .filter(question -> given.containsKey(question.id()))
        .forEach(question -> answers.put(question.id(), answer(question, given.get(question.id()))));
    return new Answer.Row(given.getString(AnswersCodec.ROW), answers);
  }

  private static Answer person(PersonQuestion question, JsonObject given) {
    var fields = new EnumMap<PersonField, String>(PersonField.class);
    for (var field : question.fields()) {
      if (given.containsKey(field.key())) {
        fields.put(field, given.getString(field.key()));
      }
    }
    return new Answer.Person(fields);
  }

  private static String text(JsonValue value) {
    return ((JsonString) value).getString();
  }

  private static List<String> texts(JsonValue value) {
    return ((JsonArray) value).getValuesAs(JsonString::getString);
  }

  private static IllegalArgumentException unanswerable(Question question) {
    return new IllegalArgumentException("Nobody answers " + question.id());
  }
}
