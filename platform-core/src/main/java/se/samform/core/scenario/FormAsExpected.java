package se.samform.core.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Decimals;
import se.samform.core.answer.Problem;
import se.samform.core.flow.ExpectedForm;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Retold;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.Language;

/** Holds what a scenario expects of a form against what the answers make of it. */
final class FormAsExpected {

  private final Evaluation evaluation;

  private FormAsExpected(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** What is otherwise, a sentence each; nothing if all is as expected. */
  static List<String> differences(ExpectedForm expected, Evaluation evaluation) {
    var form = new FormAsExpected(evaluation);
    return Stream.of(
            expected.questions().entrySet().stream().flatMap(each -> each.getValue().stream().flatMap(path -> form.question(path, each.getKey()).stream())),
            expected.complete().flatMap(form::complete).stream(),
            each(expected.offers(), form::offers), each(expected.values(), form::value), each(expected.words(), form::words))
        .flatMap(sentences -> sentences).toList();
  }

  private static <T> Stream<String> each(Map<String, T> expected, BiFunction<String, T, Optional<String>> difference) {
    return new TreeMap<>(expected).entrySet().stream().flatMap(entry -> difference.apply(entry.getKey(), entry.getValue()).stream());
  }

  private Optional<String> question(String path, ExpectedForm.How how) {
    return switch (how) {
      case SHOWN -> unless(evaluation.isShown(path), path, "is not shown, and was to be");
      case NOT_SHOWN -> unless(!evaluation.isShown(path), path, "is shown, and was not to be");
      case REQUIRED -> unless(evaluation.isRequired(path), path, "may be left unanswered, and was to be required");
      case NOT_REQUIRED -> unless(!evaluation.isRequired(path), path, "is required, and was not to be");
      case READ_ONLY -> unless(evaluation.isReadOnly(path), path, "may be answered, and was to be told only");
      case NOT_READ_ONLY -> unless(!evaluation.isReadOnly(path), path, "is told only, and was to be answered");
      case WRONG -> unless(!problems(path).isEmpty(), path, "has nothing wrong with it, and was to have");
      case NOT_WRONG -> unless(problems(path).isEmpty(), path, "was to have nothing wrong with it, but: " + problems(path));
    };
  }

  private static Optional<String> unless(boolean isSo, String path, String otherwise) {
    return isSo ? Optional.empty() : Optional.of("\"" + path + "\" " + otherwise);
  }

  private List<Problem> problems(String path) {
    return evaluation.problems().stream()
        .filter(problem -> problem.path().equals(path) || problem.path().startsWith(path + ".")).toList();
  }

  private Optional<String> complete(boolean expected) {
    if (evaluation.isComplete() == expected) {
      return Optional.empty();
    }
    return Optional.of(expected
        ? "It was to be ready to hand in, but: " + evaluation.problems()
        : "It is ready to hand in, and was not to be");
  }

  private Optional<String> offers(String path, List<String> expected) {
    var offered = evaluation.options(path).stream().map(Option::id).toList();
    return List.copyOf(expected).stream().sorted().toList().equals(offered.stream().sorted().toList())
        ? Optional.empty()
        : Optional.of("\"" + path + "\" offers " + named(offered) + ", not " + named(expected));
  }

  private Optional<String> value(String path, String expected) {
    var is = evaluation.answer(path).map(FormAsExpected::text).orElse("");
    return isSame(is, expected) ? Optional.empty() : Optional.of("\"" + path + "\" comes to " + orNothing(is) + ", not " + orNothing(expected));
  }

  /** Calculated values are numbers, amounts, days and words. */
  private static String text(Answer answer) {
    return switch (answer) {
      case Answer.Number(var value) -> Decimals.canonical(value).toPlainString();
      case Answer.Money(var amount, var currency) -> Decimals.canonical(amount).toPlainString();
      case Answer.Date(var day) -> day.toString();
      case Answer.Text(var word) -> word;
      case Answer other -> other.toString();
    };
  }

  private static boolean isSame(String is, String expected) {
    return is.equals(expected)
        || Decimals.parse(expected).map(BigDecimal::toPlainString).filter(is::equals).isPresent();
  }

  private Optional<String> words(String path, String expected) {
    var first = evaluation.definition().about().languages().getFirst();
    var said = said(evaluation.questionAt(path), first);
    return said.stream().anyMatch(text -> text.contains(expected))
        ? Optional.empty()
        : Optional.of("At \"" + path + "\" nothing says \"" + expected + "\"; but " + said.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", ")));
  }

  /** All words at the question that may show answers. */
  private static List<String> said(Question question, Language language) {
    var texts = Stream.<String>builder();
    Retold.of(question, text -> {
      texts.add(text.in(language));
      return text;
    });
    return texts.build().filter(text -> !text.isEmpty()).toList();
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private static String named(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids);
  }
}
