package se.samform.core.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;

/**
 * Somebody who must sign besides the one who hands in.
 *
 * @param path where the form asks of them: {@code guardian}, or inside a group {@code owners.2.owner}
 */
public record Party(String path, Answer.Person person) {

  /** All of them among these answers, in page order. */
  public static List<Party> of(List<Question> questions, Map<String, Answer> answers) {
    return of(questions, "", answers).toList();
  }

  /** @param number twelve digits, or empty for nobody who is known */
  public boolean isOf(String number) {
    return !number.isEmpty() && person.field(PersonField.PERSONAL_NUMBER).filter(number::equals).isPresent();
  }

  /** Where their personal number is asked for. */
  public String numberPath() {
    return path + "." + PersonField.PERSONAL_NUMBER.key();
  }

  private static Stream<Party> of(List<Question> questions, String prefix, Map<String, Answer> answers) {
    return questions.stream()
        .filter(question -> answers.containsKey(question.id()))
        .flatMap(question -> of(question, prefix + question.id(), answers.get(question.id())));
  }

  private static Stream<Party> of(Question question, String path, Answer answer) {
    if (question instanceof PersonQuestion asked && asked.signs() && answer instanceof Answer.Person person) {
      return Stream.of(new Party(path, person));
    }
    return question instanceof GroupQuestion group && answer instanceof Answer.Rows rows
        ? rows.rows().stream().flatMap(row -> of(group.questions(), path + "." + row.key() + ".", row.answers()))
        : Stream.of();
  }
}
