package se.samform.designer.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Decimals;
import se.samform.core.answer.Gaps;
import se.samform.core.flow.ExpectedForm;
import se.samform.core.flow.ExpectedForm.How;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;

/** Writes down how a form stands: of what hangs on answers all, of what is always so nothing. */
public final class RecordedForm {

  private final Evaluation evaluation;
  private final Map<How, List<String>> questions = new EnumMap<>(How.class);
  private final Map<String, List<String>> offers = new TreeMap<>();
  private final Map<String, String> values = new TreeMap<>();
  private final Map<String, String> words = new TreeMap<>();

  private RecordedForm(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  public static ExpectedForm of(Evaluation evaluation) {
    var recorded = new RecordedForm(evaluation);
    for (var step : evaluation.definition().steps()) {
      recorded.step(step);
    }
    return new ExpectedForm(recorded.questions, Optional.of(evaluation.isComplete()), recorded.offers, recorded.values, recorded.words);
  }

  private void step(Step step) {
    boolean isConditional = !step.shown().equals(Condition.ALWAYS);
    step.questions().forEach(question -> question(question, question.id(), isConditional));
  }

  private void question(Question question, String path, boolean isConditional) {
    var ask = question.ask();
    boolean isShown = evaluation.isShown(path);
    either(isConditional || !ask.shown().equals(Condition.ALWAYS), isShown, path, How.SHOWN, How.NOT_SHOWN);
    if (isShown) {
      either(hangsOnAnswers(ask.required()) && question.isAnswerable(), evaluation.isRequired(path), path, How.REQUIRED, How.NOT_REQUIRED);
      either(hangsOnAnswers(ask.readOnly()), evaluation.isReadOnly(path), path, How.READ_ONLY, How.NOT_READ_ONLY);
      details(question, path);
    }
  }

  private static boolean hangsOnAnswers(Condition condition) {
    return !condition.equals(Condition.ALWAYS) && !condition.equals(Condition.NEVER);
  }

  private void either(boolean isWanted, boolean isSo, String path, How so, How otherwise) {
    if (isWanted) {
      questions.computeIfAbsent(isSo ? so : otherwise, none -> new ArrayList<>()).add(path);
    }
  }

  private void details(Question question, String path) {
    if (question.options().stream().anyMatch(option -> hangsOnAnswers(option.shown()))) {
      offers.put(path, evaluation.options(path).stream().map(Option::id).toList());
    }
    if (question instanceof CalculatedValue) {
      values.put(path, evaluation.answer(path).map(RecordedForm::text).orElse(""));
    }
    if (Gaps.areIn(question.ask().phrasing().label())) {
      words.put(path, evaluation.questionAt(path).ask().phrasing().label().in(evaluation.definition().about().languages().getFirst()));
    }
    if (question instanceof GroupQuestion group) {
      evaluation.rowsOf(path).forEach(row -> group.questions().forEach(inner -> question(inner, path + "." + row + "." + inner.id(), false)));
    }
  }

  private static String text(Answer answer) {
    return switch (answer) {
      case Answer.Number(var value) -> Decimals.canonical(value).toPlainString();
      case Answer.Money(var amount, var currency) -> Decimals.canonical(amount).toPlainString();
      case Answer.Date(var day) -> day.toString();
      case Answer.Text(var word) -> word;
      case Answer other -> throw new IllegalStateException("No calculated value is " + other);
    };
  }
}
