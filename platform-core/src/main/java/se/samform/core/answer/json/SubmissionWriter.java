package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.OwnText;
import se.samform.core.form.SlotQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

final class SubmissionWriter {

  /** What an order comes to. No id of an item begins so. */
  static final String TOTAL = "_total";

  private SubmissionWriter() {}

  static JsonObject write(Submission submission) {
    var object = new ObjectTree()
        .put("format", SubmissionCodec.FORMAT)
        .put("formatVersion", SubmissionCodec.FORMAT_VERSION)
        .put("service", service(submission.service()))
        .put("municipality", submission.municipality())
        .put("reference", submission.reference())
        .put("submittedAt", submission.submittedAt().toString())
        .put("language", submission.language().tag())
        .put("answers", answers(submission.answers()))
        .put("calculated", calculated(submission))
        .put("files", Trees.list(files(submission), SubmissionWriter::file))
        .putIf(!submission.sources().isEmpty(), "sources", SourcesCodec.write(submission.sources()));
    submission.paid().ifPresent(paid -> object.put("paid", PaidCodec.write(paid)));
    submission.invoice().ifPresent(bill -> object.put("invoice", BillCodec.write(bill)));
    submission.takenDown().ifPresent(down -> object.put("takenDown", new ObjectTree().put("by", down.by()).put("way", down.way()).build()));
    submission.acting().ifPresent(acting -> object.put("acting", ActingCodec.write(acting)));
    return object.putIf(!submission.signed().isEmpty(), "signed", SignedCodec.write(submission.signed())).build();
  }

  private static JsonObject service(SubmittedService service) {
    return new ObjectTree()
        .put("id", service.key().value())
        .put("version", service.version())
        .put("definitionSha256", service.definitionSha256())
        .build();
  }

  private static JsonObject answers(Map<String, Answer> answers) {
    var object = new ObjectTree();
    answers.forEach((question, answer) -> put(object, question, answer));
    return object.build();
  }

  private static void put(ObjectTree object, String question, Answer answer) {
    object.put(question, answer(answer));
    own(answer).ifPresent(text -> object.put(OwnText.pathAt(question), text));
  }

  /** What somebody wrote themselves stands beside what they chose. */
  private static Optional<String> own(Answer answer) {
    return switch (answer) {
      case Answer.Choice choice -> choice.own();
      case Answer.Choices choices -> choices.own();
      case Answer other -> Optional.empty();
    };
  }

  private static JsonValue answer(Answer answer) {
    return switch (answer) {
      case Answer.Text text -> Trees.text(text.value());
      case Answer.Number number -> Trees.text(number.value().toPlainString());
      case Answer.Date date -> Trees.text(date.value().toString());
      case Answer.Time time -> Trees.text(time.value().toString());
      case Answer.Money money -> money(money);
      case Answer.YesNo yesNo -> Trees.truth(yesNo.value());
      case Answer.Choice choice -> Trees.text(choice.option());
      case Answer.Choices choices -> Trees.texts(choices.options());
      case Answer.Ranked ranked -> Trees.texts(ranked.options());
      case Answer.Person person -> person(person);
      case Answer.Files files -> Trees.list(files.files(), file -> Trees.text(file.id().toString()));
      case Answer.Rows rows -> Trees.list(rows.rows(), SubmissionWriter::row);
      case Answer.DateRange range -> range(range);
      case Answer.Fields fields -> fields(fields);
      case Answer.Priced order -> order(order);
      case Answer.Slot slot -> slot(slot);
      case Answer.Place place -> PlaceJson.write(place);
    };
  }

  /** What is ordered, and beside it what it comes to. */
  private static JsonObject order(Answer.Priced order) {
    var object = new ObjectTree();
    order.quantities().forEach((item, quantity) -> object.putIf(quantity > 0, item, Trees.text(quantity.toString())));
    return object.put(TOTAL, money(new Answer.Money(order.total(), order.currency()))).build();
  }

  private static JsonObject row(Answer.Row row) {
    var object = new ObjectTree().put(AnswersCodec.ROW, row.key());
    row.answers().forEach((question, answer) -> put(object, question, answer));
    return object.build();
  }

  private static JsonObject money(Answer.Money money) {
    return new ObjectTree()
        .put("amount", money.amount().setScale(MoneyQuestion.DECIMALS).toPlainString())
        .put("currency", money.currency().name())
        .build();
  }

  private static JsonObject person(Answer.Person person) {
    var object = new ObjectTree();
    person.fields().forEach((field, text) -> object.put(field.key(), text));
    return object.build();
  }

  private static JsonObject range(Answer.DateRange range) {
    var object = new ObjectTree();
    range.from().ifPresent(day -> object.put(DateRangeQuestion.FROM, day.toString()));
    range.to().ifPresent(day -> object.put(DateRangeQuestion.TO, day.toString()));
    return object.build();
  }

  private static JsonObject slot(Answer.Slot slot) {
    var object = new ObjectTree();
    slot.day().ifPresent(day -> object.put(SlotQuestion.DAY, day.toString()));
    slot.start().ifPresent(time -> object.put(SlotQuestion.START, time.toString()));
    slot.end().ifPresent(time -> object.put(SlotQuestion.END, time.toString()));
    slot.place().ifPresent(place -> object.put(SlotQuestion.PLACE, place));
    slot.slot().ifPresent(id -> object.put(SlotQuestion.SLOT, id));
    return object.build();
  }

  private static JsonObject fields(Answer.Fields answer) {
    var object = new ObjectTree();
    answer.fields().forEach(object::put);
    return object.build();
  }

  private static JsonObject calculated(Submission submission) {
    var object = new ObjectTree();
    submission.calculated().forEach((question, value) -> object.put(question, answer(value)));
    return object.build();
  }

  private static List<FileRef> files(Submission submission) {
    return submission.files();
  }

  private static JsonObject file(FileRef file) {
    return new ObjectTree()
        .put("id", file.id().toString())
        .put("name", file.name())
        .put("mime", file.mime())
        .put("bytes", file.bytes())
        .put("sha256", file.sha256())
        .build();
  }
}
