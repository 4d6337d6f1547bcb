package se.samform.core.answer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.Afterwards;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.text.Language;

/**
 * A question with its answer as it was handed in.
 *
 * @param label the question's name, after those of the rows that it stands in: "Resa 2: Antal kilometer"
 * @param path where it stood: its id, after the paths of those rows
 */
public record AnsweredQuestion(Question question, String label, Answer answer, String path) {

  /** What was answered in this step for this reader, in page order; of a group what was answered in each row. */
  public static List<AnsweredQuestion> of(Step step, Submission submission, Afterwards.Reader reader, Language language) {
    return step.questions().stream()
        .flatMap(question -> of(question, submission, language))
        .filter(answered -> answered.question.ask().afterwards().isShownTo(reader))
        .toList();
  }

  public boolean isCalculated() {
    return question instanceof CalculatedValue;
  }

  private static Stream<AnsweredQuestion> of(Question question, Submission submission, Language language) {
    var calculated = submission.calculated().get(question.id());
    var answer = calculated == null ? submission.answers().get(question.id()) : calculated;
    return answer == null ? Stream.of() : of(question, answer, "", question.id(), language);
  }

  private static Stream<AnsweredQuestion> of(Question question, Answer answer, String row, String path, Language language) {
    return question instanceof GroupQuestion group && answer instanceof Answer.Rows rows
        ? IntStream.range(0, rows.rows().size()).boxed().flatMap(i -> inRow(group, rows.rows().get(i), i + 1, row, path, language))
        : Stream.of(new AnsweredQuestion(question, row + question.ask().name().in(language), answer, path));
  }

  private static Stream<AnsweredQuestion> inRow(
      GroupQuestion group, Answer.Row row, int number, String around, String path, Language language) {
    var title = around + RowTitles.of(group, row.key(), number, language) + ": ";
    return group.questions().stream()
        .filter(question -> row.answers().containsKey(question.id()))
        .flatMap(question -> of(
            question, row.answers().get(question.id()), title, path + "." + row.key() + "." + question.id(), language));
  }
}
