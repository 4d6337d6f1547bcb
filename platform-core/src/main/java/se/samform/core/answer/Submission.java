package se.samform.core.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
