package se.samform.core.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Initially;
import se.samform.core.form.Option;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;

/** What stands in the fields before anybody has typed: what is known about who is logged in, else the default. */
public final class Beginning {

  private static final Function<PersonField, String> NOBODY = field -> "";

  private final Function<PersonField, String> known;
  private final Map<String, List<String>> texts = new HashMap<>();

  private Beginning(Function<PersonField, String> known) {
    this.known = known;
  }

  /** Of a whole draft. @param known about who is logged in; an empty text is not known */
  public static RawAnswers of(List<Question> questions, Function<PersonField, String> known) {
    return at("", questions, known);
  }

  /** Of a row that has just come, by its path: {@code diary.3}; nothing when the path leads to no row. */
  public static RawAnswers ofRow(String row, List<Question> questions) {
    return groupAt(questions, row.split("\\."), 0)
        .map(group -> at(row + ".", group.questions(), NOBODY))
        .findFirst()
        .orElse(RawAnswers.NONE);
  }

  private static Stream<GroupQuestion> groupAt(List<Question> questions, String[] parts, int at) {
    return questions.stream()
        .filter(question -> question.id().equals(parts[at]) && question instanceof GroupQuestion && at + 1 < parts.length)
        .map(GroupQuestion.class::cast)
        .flatMap(group -> at + 2 == parts.length ? Stream.of(group) : groupAt(group.questions(), parts, at + 2));
  }

  private static RawAnswers at(String prefix, List<Question> questions, Function<PersonField, String> known) {
    var beginning = new Beginning(known);
    beginning.fill(prefix, questions);
    return new RawAnswers(beginning.texts);
  }

  private void fill(String prefix, List<Question> questions) {
    questions.forEach(question -> fill(prefix, question));
  }

  private void fill(String prefix, Question question) {
    put(prefix + question.id(), question.ask().initially());
    if (question instanceof PersonQuestion person && person.prefill()) {
      person.fields().forEach(field -> put(prefix + person.path(field), new Initially(List.of(), Optional.of(field))));
    }
    if (question instanceof GroupQuestion group) {
      keys(group.rows()).forEach(key -> fill(prefix + group.id() + "." + key + ".", group.questions()));
    }
  }

  private void put(String path, Initially initially) {
    var text = initially.known().map(known).filter(each -> !each.isBlank());
    text.ifPresentOrElse(each -> texts.put(path, List.of(each)), () -> texts.put(path, initially.texts()));
  }

  /** Of the rows that stand there from the beginning. */
  private static Stream<String> keys(Rows rows) {
    return switch (rows) {
      case Rows.Fixed(var fixed) -> fixed.stream().map(Option::id);
      case Rows.Free free -> IntStream.rangeClosed(1, free.min()).mapToObj(String::valueOf);
    };
  }
}
