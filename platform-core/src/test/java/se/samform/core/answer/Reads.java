package se.samform.core.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samform.core.form.Ask;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.text.LocalText;

/** Short ways to read one answer in tests. */
final class Reads {

  static final Facts FACTS = new Facts(LocalDate.of(2027, 8, 17));
  static final Ask ASK = Ask.of("q", LocalText.of("Frågan", "The question"));

  private Reads() {}

  static Reading read(Question question, String... typed) {
    return read(question, RawAnswers.NONE.with(question.id(), List.of(typed)), Map.of());
  }

  static Reading read(Question question, RawAnswers raw, Map<UUID, FileRef> files) {
    return AnswerReader.of(question).read(question.id(), new Given(raw, files, FACTS));
  }

  static Reading fine(Answer answer) {
    return new Reading.Read(answer);
  }

  static Reading malformed(Malformation kind) {
    return new Reading.Refused(new Problem.Malformed("q", kind));
  }

  static Reading refused(Problem problem) {
    return new Reading.Refused(problem);
  }

  static List<Option> options(String... ids) {
    return List.of(ids).stream().map(id -> new Option(id, LocalText.of("Val " + id, "Option " + id), LocalText.NONE)).toList();
  }
}
