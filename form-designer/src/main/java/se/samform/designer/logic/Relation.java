package se.samform.designer.logic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.logic.Operator;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.LocalText;
import se.samform.designer.wording.Vocabulary;

/**
 * How an answer is asked about.
 *
 * @param key the operator's, or {@code answered} or {@code unanswered}
 */
public record Relation(String key, LocalText words) {

  public static final String ANSWERED = "answered";
  public static final String UNANSWERED = "unanswered";

  /** What can be asked of the answer at this path; whether it is answered last. */
  public static List<Relation> of(Vocabulary vocabulary, String path) {
    var kind = vocabulary.kind(path);
    if (kind == ValueKind.NOTHING) {
      return List.of();
    }
    var compared = Arrays.stream(Operator.values()).filter(kind::allows).map(operator -> new Relation(operator.key(), words(operator, kind)));
    var question = vocabulary.question(path).filter(found -> found.id().equals(path));
    return Stream.concat(compared, Stream.of(new Relation(ANSWERED, answered(question, true)), new Relation(UNANSWERED, answered(question, false)))).toList();
  }

  static Optional<Operator> operator(String key) {
    return Arrays.stream(Operator.values()).filter(operator -> operator.key().equals(key)).findFirst();
  }

  private static LocalText words(Operator operator, ValueKind kind) {
    return switch (operator) {
      case IS -> LocalText.of("är", "is");
      case IS_NOT -> LocalText.of("är inte", "is not");
      case IN -> LocalText.of("är något av", "is one of");
      case AT_LEAST -> LocalText.of("är minst", "is at least");
      case AT_MOST -> LocalText.of("är högst", "is at most");
      case LESS_THAN -> LocalText.of("är mindre än", "is less than");
      case MORE_THAN -> LocalText.of("är mer än", "is more than");
      case BEFORE -> LocalText.of("är före", "is before");
      case AFTER -> LocalText.of("är efter", "is after");
      case INCLUDES -> LocalText.of("innehåller", "includes");
      case WITHIN -> kind == ValueKind.PLACE ? LocalText.of("ligger i", "lies in") : LocalText.of("är eller hör till", "is or belongs to");
    };
  }

  private static LocalText answered(Optional<Question> question, boolean isSo) {
    return switch (question.orElse(null)) {
      case ConsentQuestion consent -> isSo ? LocalText.of("är ikryssad", "is ticked") : LocalText.of("är inte ikryssad", "is not ticked");
      case FileQuestion file -> isSo ? LocalText.of("är bifogad", "is attached") : LocalText.of("är inte bifogad", "is not attached");
      case GroupQuestion group -> isSo ? LocalText.of("har minst en rad", "has at least one row") : LocalText.of("har ingen rad", "has no row");
      case CalculatedValue value -> isSo ? LocalText.of("har ett värde", "has a value") : LocalText.of("har inget värde", "has no value");
      case null -> isSo ? LocalText.of("är besvarad", "is answered") : LocalText.of("är inte besvarad", "is not answered");
      case Question other -> isSo ? LocalText.of("är besvarad", "is answered") : LocalText.of("är inte besvarad", "is not answered");
    };
  }
}
