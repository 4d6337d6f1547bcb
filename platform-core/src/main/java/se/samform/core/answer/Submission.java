package se.samform.core.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.Language;

/**
 * The answers as handed in. Never changes; only what counts is in it, in page order.
 *
 * @param municipality the municipality's slug
 * @param language the one that was used when it was filled in
 * @param calculated calculated values by question
 */
public record Submission(
    SubmittedService service,
    String municipality,
    String reference,
    Instant submittedAt,
    Language language,
    Map<String, Answer> answers,
    Map<String, BigDecimal> calculated) {

  public Submission {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    calculated = Collections.unmodifiableMap(new LinkedHashMap<>(calculated));
  }

  /** Every file, each once, in page order; those in the rows of groups too. */
  public List<FileRef> files() {
    return files(answers).distinct().toList();
  }

  private static Stream<FileRef> files(Map<String, Answer> answers) {
    return answers.values().stream().flatMap(Submission::files);
  }

  private static Stream<FileRef> files(Answer answer) {
    return switch (answer) {
      case Answer.Files files -> files.files().stream();
      case Answer.Rows rows -> rows.rows().stream().flatMap(row -> files(row.answers()));
      case Answer.Text text -> Stream.of();
      case Answer.Number number -> Stream.of();
      case Answer.Date date -> Stream.of();
      case Answer.YesNo yesNo -> Stream.of();
      case Answer.Choice choice -> Stream.of();
      case Answer.Choices choices -> Stream.of();
      case Answer.Person person -> Stream.of();
      case Answer.Place place -> Stream.of();
    };
  }

  /** What an evaluation without problems amounts to. */
  public static Submission of(
      SubmittedService service,
      String municipality,
      String reference,
      Instant submittedAt,
      Language language,
      Evaluation evaluation) {
    var answers = new LinkedHashMap<String, Answer>();
    var calculated = new LinkedHashMap<String, BigDecimal>();
    for (var question : evaluation.definition().questions()) {
      var answer = evaluation.answer(question.id());
      if (question instanceof CalculatedValue) {
        answer.ifPresent(value -> calculated.put(question.id(), ((Answer.Number) value).value()));
      } else {
        answer.ifPresent(value -> answers.put(question.id(), value));
      }
    }
    return new Submission(service, municipality, reference, submittedAt, language, answers, calculated);
  }
}
