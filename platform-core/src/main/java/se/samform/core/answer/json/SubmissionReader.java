package se.samform.core.answer.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Decimals;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.TakenDown;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.Currency;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.OwnText;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
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
        calculated(definition),
        object.containsKey("sources") ? SourcesCodec.read(object.getJsonObject("sources")) : Map.of(),
        Optional.ofNullable(object.getJsonObject("paid")).map(PaidCodec::read),
        Optional.ofNullable(object.getJsonObject("invoice")).map(BillCodec::read),
        Optional.ofNullable(object.getJsonArray("signed")).map(SignedCodec::read).orElse(List.of()),
        Optional.ofNullable(object.getJsonObject("takenDown")).map(down -> new TakenDown(down.getString("by"), down.getString("way"))),
        Optional.ofNullable(object.getJsonObject("acting")).map(ActingCodec::read));
  }

  private void file(JsonObject file) {
    var id = UUID.fromString(file.getString("id"));
    long bytes = ((JsonNumber) file.get("bytes")).longValueExact();
    files.put(id, new FileRef(id, file.getString("name"), file.getString("mime"), bytes, file.getString("sha256")));
  }

  private Map<String, Answer> answers(ServiceDefinition definition) {
    var given = object.getJsonObject("answers");
    var answers = answers(definition.questions(), given);
    var unknown = new HashSet<>(given.keySet());
    answers.keySet().forEach(question -> unknown.removeAll(List.of(question, OwnText.pathAt(question))));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Not handed in under this definition: " + unknown);
    }
    return answers;
  }

  private Map<String, Answer> answers(List<Question> questions, JsonObject given) {
    var answers = new LinkedHashMap<String, Answer>();
    questions.stream()
        .filter(question -> given.containsKey(question.id()))
        .forEach(question -> answers.put(question.id(), withOwn(answer(question, given.get(question.id())), question, given)));
    return answers;
  }

  /** With what stands beside it that somebody wrote themselves. */
  private static Answer withOwn(Answer answer, Question question, JsonObject given) {
    var own = Optional.ofNullable(given.getString(OwnText.pathAt(question.id()), null));
    return switch (answer) {
      case Answer.Choice choice -> new Answer.Choice(choice.option(), own);
      case Answer.Choices choices -> new Answer.Choices(choices.options(), own);
      case Answer other -> other;
    };
  }

  private Map<String, Answer> calculated(ServiceDefinition definition) {
    var given = object.getJsonObject("calculated");
    var values = new LinkedHashMap<String, Answer>();
    definition.questions().stream()
        .filter(question -> given.containsKey(question.id()))
        .forEach(question -> values.put(question.id(), answer(question, given.get(question.id()))));
    return values;
  }

  private static Answer calculated(CalculatedValue question, String text) {
    return switch (question.result()) {
      case NUMBER -> new Answer.Number(new BigDecimal(text));
      case DATE -> new Answer.Date(LocalDate.parse(text));
      case TEXT -> new Answer.Text(text);
    };
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
      case CalculatedValue q -> q.currency().isPresent() ? money(value.asJsonObject()) : calculated(q, text(value));
      case TimeQuestion q -> new Answer.Time(LocalTime.parse(text(value)));
      case MoneyQuestion q -> money(value.asJsonObject());
      case RankedQuestion q -> new Answer.Ranked(texts(value));
      case TreeQuestion q -> q.isSeveral() ? new Answer.Choices(texts(value)) : new Answer.Choice(text(value));
      case PricedQuestion q -> order(q, value.asJsonObject());
      case SlotQuestion q -> slot(value.asJsonObject());
      case StopQuestion q -> throw unanswerable(q);
      case ConsentQuestion q -> new Answer.YesNo(value == JsonValue.TRUE);
      case DateRangeQuestion q -> range(value.asJsonObject());
      case FieldedQuestion q -> fields(q, value.asJsonObject());
      case GroupQuestion q -> new Answer.Rows(value.asJsonArray().stream().map(row -> row(q, row.asJsonObject())).toList());
      case MapQuestion q -> PlaceJson.read(value.asJsonObject());
    };
  }

  private Answer.Row row(GroupQuestion group, JsonObject given) {
    return new Answer.Row(given.getString(AnswersCodec.ROW), answers(group.questions(), given));
  }

  private static Answer order(PricedQuestion question, JsonObject given) {
    var quantities = new LinkedHashMap<String, Integer>();
    question.items().forEach(item -> quantities.put(item.id(), Integer.valueOf(given.getString(item.id(), "0"))));
    var total = (Answer.Money) money(given.getJsonObject(SubmissionWriter.TOTAL));
    return new Answer.Priced(quantities, total.amount(), total.currency());
  }

  private static Answer money(JsonObject given) {
    var amount = Decimals.canonical(new BigDecimal(given.getString("amount")));
    return new Answer.Money(amount, Currency.valueOf(given.getString("currency")));
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

  private static Answer range(JsonObject given) {
    return new Answer.DateRange(day(given, DateRangeQuestion.FROM), day(given, DateRangeQuestion.TO));
  }

  private static Optional<LocalDate> day(JsonObject given, String key) {
    return given.containsKey(key) ? Optional.of(LocalDate.parse(given.getString(key))) : Optional.empty();
  }

  private static Answer slot(JsonObject given) {
    return new Answer.Slot(
        day(given, SlotQuestion.DAY), time(given, SlotQuestion.START), time(given, SlotQuestion.END), line(given, SlotQuestion.PLACE),
        line(given, SlotQuestion.SLOT));
  }

  private static Optional<LocalTime> time(JsonObject given, String key) {
    return line(given, key).map(LocalTime::parse);
  }

  private static Optional<String> line(JsonObject given, String key) {
    return Optional.ofNullable(given.getString(key, null));
  }

  private static Answer fields(FieldedQuestion question, JsonObject given) {
    var fields = new LinkedHashMap<String, String>();
    question.fields().stream().filter(field -> given.containsKey(field.key()))
        .forEach(field -> fields.put(field.key(), given.getString(field.key())));
    return new Answer.Fields(fields);
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
