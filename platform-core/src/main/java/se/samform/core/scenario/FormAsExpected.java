package se.samform.core.scenario;

import java.math.BigDecimal;
import java.util.Comparator;
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
import se.samform.core.answer.Wording;
import se.samform.core.flow.ExpectedForm;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Retold;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Formula;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** Holds what a scenario expects of a form against what the answers make of it. */
final class FormAsExpected {

  private static final LocalText NOTHING = LocalText.of("ingenting", "nothing");

  private final Evaluation evaluation;

  private FormAsExpected(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** What is otherwise, a sentence each; nothing if all is as expected. */
  static List<LocalText> differences(ExpectedForm expected, Evaluation evaluation) {
    var form = new FormAsExpected(evaluation);
    return Stream.of(
            expected.questions().entrySet().stream().flatMap(each -> each.getValue().stream().flatMap(path -> form.question(path, each.getKey()).stream())),
            expected.complete().flatMap(form::complete).stream(),
            each(expected.offers(), form::offers), each(expected.values(), form::value), each(expected.words(), form::words))
        .flatMap(sentences -> sentences).toList();
  }

  private static <T> Stream<LocalText> each(Map<String, T> expected, BiFunction<String, T, Optional<LocalText>> difference) {
    return new TreeMap<>(expected).entrySet().stream().flatMap(entry -> difference.apply(entry.getKey(), entry.getValue()).stream());
  }

  private Optional<LocalText> question(String path, ExpectedForm.How how) {
    return switch (how) {
      case SHOWN -> unless(evaluation.isShown(path), LocalText.of("%s visas inte, men skulle visas", "%s is not shown, and was to be").formatted(name(path)));
      case NOT_SHOWN -> unless(!evaluation.isShown(path), LocalText.of("%s visas, men skulle inte visas", "%s is shown, and was not to be").formatted(name(path)));
      case REQUIRED -> unless(evaluation.isRequired(path), LocalText.of("%s får lämnas obesvarad, men skulle vara obligatorisk",
          "%s may be left unanswered, and was to be required").formatted(name(path)));
      case NOT_REQUIRED -> unless(!evaluation.isRequired(path), LocalText.of("%s är obligatorisk, men skulle inte vara det", "%s is required, and was not to be").formatted(name(path)));
      case READ_ONLY -> unless(evaluation.isReadOnly(path), LocalText.of("%s får besvaras, men skulle bara visas", "%s may be answered, and was to be told only").formatted(name(path)));
      case NOT_READ_ONLY -> unless(!evaluation.isReadOnly(path), LocalText.of("%s visas bara, men skulle besvaras", "%s is told only, and was to be answered").formatted(name(path)));
      case WRONG -> unless(!problems(path).isEmpty(), LocalText.of("%s har inget fel, men skulle ha det", "%s has nothing wrong with it, and was to have").formatted(name(path)));
      case NOT_WRONG -> unless(problems(path).isEmpty(),
          LocalText.of("%s skulle inte ha något fel, men: %s", "%s was to have nothing wrong with it, but: %s").formatted(name(path), ToldProblems.of(problems(path), evaluation)));
    };
  }

  private static Optional<LocalText> unless(boolean isSo, LocalText otherwise) {
    return isSo ? Optional.empty() : Optional.of(otherwise);
  }

  private List<Problem> problems(String path) {
    return evaluation.problems().stream()
        .filter(problem -> problem.path().equals(path) || problem.path().startsWith(path + ".")).toList();
  }

  private Optional<LocalText> complete(boolean expected) {
    if (evaluation.isComplete() == expected) {
      return Optional.empty();
    }
    return Optional.of(expected
        ? LocalText.of("Den skulle vara klar att skicka in, men: %s", "It was to be ready to hand in, but: %s").formatted(ToldProblems.of(evaluation.problems(), evaluation))
        : LocalText.of("Den är klar att skicka in, men skulle inte vara det", "It is ready to hand in, and was not to be"));
  }

  private Optional<LocalText> offers(String path, List<String> expected) {
    var offered = evaluation.options(path).stream().map(Option::id).toList();
    return List.copyOf(expected).stream().sorted().toList().equals(offered.stream().sorted().toList())
        ? Optional.empty()
        : Optional.of(LocalText.of("%s erbjuder %s, inte %s", "%s offers %s, not %s").formatted(name(path), options(path, offered, expected), options(path, expected, offered)));
  }

  private Optional<LocalText> value(String path, String expected) {
    var is = evaluation.answer(path).map(FormAsExpected::text).orElse("");
    return isSame(is, expected)
        ? Optional.empty()
        : Optional.of(LocalText.of("%s blir %s, inte %s", "%s comes to %s, not %s").formatted(name(path), worth(path, is), worth(path, expected)));
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

  private Optional<LocalText> words(String path, String expected) {
    var first = evaluation.definition().about().languages().getFirst();
    var said = said(evaluation.questionAt(path), first);
    return said.stream().anyMatch(text -> text.contains(expected))
        ? Optional.empty()
        : Optional.of(LocalText.of("Vid %s står inte ”%s”, utan %s", "At %s nothing says \"%s\"; but %s")
            .formatted(name(path), expected, said.isEmpty() ? NOTHING : Naming.few(said.stream().map(text -> Naming.of(LocalText.NONE, text)).toList(), ", ")));
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

  private LocalText name(String path) {
    return Naming.of(evaluation.questionAt(path).ask().name(), path);
  }

  /** By their labels; those that are not among the others come first: few are told of many. */
  private LocalText options(String path, List<String> ids, List<String> others) {
    var labels = evaluation.questionAt(path).options().stream().collect(Collectors.toMap(Option::id, Option::label, (first, second) -> first));
    var named = ids.stream().sorted(Comparator.comparing(others::contains)).map(id -> Naming.of(labels.getOrDefault(id, LocalText.NONE), id)).toList();
    return named.isEmpty() ? LocalText.of("inget", "none") : Naming.few(named, ", ");
  }

  /** As people read it. */
  private LocalText worth(String path, String value) {
    if (value.isEmpty()) {
      return NOTHING;
    }
    return evaluation.questionAt(path) instanceof CalculatedValue calculated && calculated.result() == Formula.Kind.TEXT
        ? Naming.of(Naming.each(language -> calculated.told(value, language)), value)
        : Decimals.parse(value).map(number -> Naming.each(language -> Wording.number(number, language))).orElse(LocalText.of(value, value));
  }
}
