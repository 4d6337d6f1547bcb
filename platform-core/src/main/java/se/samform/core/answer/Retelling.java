package se.samform.core.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.Afterwards;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.text.Language;

/** A submission as one reader is told it. What is hidden from the reader stands in no other question's words either. */
public final class Retelling {

  /**
   * What was answered in one row, and around it.
   *
   * @param prefix what paths in it begin with
   * @param outer null around the whole
   */
  private record Row(String prefix, Map<String, Answer> answers, Row outer) {

    Answer find(String question) {
      var answer = answers.get(question);
      return answer == null && outer != null ? outer.find(question) : answer;
    }
  }

  private final Language language;
  private final LocalDate day;
  private final Set<String> withheld;
  private final Row whole;
  /** By id, those that the reader is shown. */
  private final Map<String, Question> told = new HashMap<>();

  /** @param day when it was handed in, in the municipality's time zone */
  public Retelling(
      ServiceDefinition service, Submission submission, Afterwards.Reader reader, Language language, LocalDate day) {
    this(service, submission, reader, language, day, Set.of());
  }

  /** @param withheld ids of questions that aren't told either, nor what is in them */
  public Retelling(
      ServiceDefinition service, Submission submission, Afterwards.Reader reader, Language language, LocalDate day, Set<String> withheld) {
    this.withheld = Set.copyOf(withheld);
    this.language = language;
    this.day = day;
    var answers = new LinkedHashMap<>(submission.answers());
    answers.putAll(submission.calculated());
    this.whole = new Row("", answers, null);
    show(service.questions(), reader);
  }

  private void show(List<Question> questions, Afterwards.Reader reader) {
    for (var question : questions) {
      if (question.ask().afterwards().isShownTo(reader) && !withheld.contains(question.id())) {
        told.put(question.id(), question);
        if (question instanceof GroupQuestion group) {
          show(group.questions(), reader);
        }
      }
    }
  }

  public Language language() {
    return language;
  }

  /** What was answered in this step, in page order; of a group what was answered in each row. */
  public List<AnsweredQuestion> of(Step step) {
    return of(step.questions(), whole, "").toList();
  }

  /** The files among the answers of a step. */
  public Stream<FileRef> files(Step step) {
    return of(step).stream().flatMap(answered -> answered.answer() instanceof Answer.Files files ? files.files().stream() : Stream.of());
  }

  /** A question outside groups, with the answers that its words show. */
  public Question words(Question question) {
    return words(question, whole);
  }

  /** The answer outside groups at this path, or a part of it; empty for what is missing or not shown to the reader. */
  public Optional<String> textAt(String path, Language in) {
    return at(path, whole, in);
  }

  private Stream<AnsweredQuestion> of(List<Question> questions, Row row, String title) {
    return questions.stream()
        .filter(question -> told.containsKey(question.id()) && row.answers().containsKey(question.id()))
        .flatMap(question -> of(question, row, title));
  }

  private Stream<AnsweredQuestion> of(Question question, Row row, String title) {
    var answer = row.answers().get(question.id());
    if (question instanceof GroupQuestion group && answer instanceof Answer.Rows rows) {
      return IntStream.range(0, rows.rows().size()).boxed().flatMap(i -> of(group, rows.rows().get(i), i + 1, row, title));
    }
    var words = words(question, row);
    return Stream.of(new AnsweredQuestion(words, title + words.ask().name().in(language), answer, row.prefix() + question.id()));
  }

  private Stream<AnsweredQuestion> of(GroupQuestion group, Answer.Row inner, int number, Row around, String title) {
    var name = title + RowTitles.of(group, inner.key(), number, language) + ": ";
    var prefix = around.prefix() + group.id() + "." + inner.key() + ".";
    return of(group.questions(), new Row(prefix, inner.answers(), around), name);
  }

  private Question words(Question question, Row row) {
    return Gaps.areIn(question) ? Gaps.fill(question, (path, in) -> at(path, row, in)) : question;
  }

  private Optional<String> at(String path, Row row, Language in) {
    if (path.equals(Gaps.TODAY)) {
      return Optional.of(Wording.day(day, in));
    }
    int dot = path.indexOf('.');
    var id = dot < 0 ? path : path.substring(0, dot);
    var question = told.get(id);
    var answer = question == null ? null : row.find(id);
    if (dot < 0 || answer == null) {
      return Optional.ofNullable(answer).map(found -> AnswerText.of(question, found, in));
    }
    var key = path.substring(dot + 1);
    return answer instanceof Answer.Composite composite
        ? Optional.ofNullable(composite.part(key)).map(part -> AnswerText.ofPart(question, key, part, in))
        : Optional.empty();
  }
}
