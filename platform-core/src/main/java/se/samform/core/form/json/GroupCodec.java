package se.samform.core.form.json;

import jakarta.json.JsonValue;
import java.util.Optional;
import se.samform.core.form.GroupDisplay;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code group}. */
final class GroupCodec {

  private GroupCodec() {}

  static GroupQuestion read(Asked asked, QuestionReader reader) {
    var from = asked.from();
    var questions = from.list("questions", (value, at) -> question(asked, reader, value, at)).stream()
        .flatMap(Optional::stream).toList();
    if (questions.isEmpty() && from.has("questions")) {
      from.faults().add(from.at("questions"),
          LocalText.of("Gruppen har inga frågor", "Nothing is asked in the group"),
          LocalText.of("Skriv minst en fråga.", "Write at least one question."));
    }
    return new GroupQuestion(
        asked.ask(),
        questions,
        rows(asked),
        asked.texts().optional(from, "row"),
        Words.read(from, "display", GroupDisplay.class, GroupDisplay.ROWS));
  }

  private static Optional<Question> question(Asked asked, QuestionReader reader, JsonValue value, String at) {
    return reader.read(ObjectReader.of(value, at, asked.from().faults()));
  }

  private static Rows rows(Asked asked) {
    var from = asked.from();
    if (from.has("rows")) {
      return new Rows.Fixed(Options.rows(asked));
    }
    int min = (int) from.number("min", 0, GroupQuestion.MOST_ROWS, 1);
    int most = Math.max(1, min);
    return new Rows.Free(min, (int) from.number("max", most, GroupQuestion.MOST_ROWS, GroupQuestion.MOST_ROWS));
  }

  static void write(GroupQuestion question, ObjectTree into) {
    into.put("questions", Trees.list(question.questions(), QuestionWriter::write));
    DefinitionWriter.putTexts(into, "row", question.row());
    into.putIf(question.display() != GroupDisplay.ROWS, "display", Trees.text(Words.word(question.display())));
    switch (question.rows()) {
      case Rows.Free(int min, int max) -> into.put("min", min).put("max", max);
      case Rows.Fixed(var options) -> Options.put(options, "rows", into);
    }
  }
}
