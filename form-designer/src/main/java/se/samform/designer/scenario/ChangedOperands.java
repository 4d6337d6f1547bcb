package se.samform.designer.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Reference;

/** What else a comparison might be made with: another option, one fewer or one more, a number or a day beside it. */
final class ChangedOperands {

  private final ServiceDefinition definition;

  ChangedOperands(ServiceDefinition definition) {
    this.definition = definition;
  }

  Stream<Operand> of(Condition.Compare compare) {
    var options = options(compare.path());
    return switch (compare.operand()) {
      case Operand.Constant(var text) -> other(text, options).<Operand>map(Operand.Constant::new).stream();
      case Operand.Constants(var texts) -> others(texts, options).map(Operand.Constants::new);
      case Operand.OtherAnswer answer -> Stream.of();
    };
  }

  private static Stream<List<String>> others(List<String> texts, List<String> options) {
    var fewer = texts.size() < 2 ? Stream.<List<String>>of() : IntStream.range(0, texts.size()).mapToObj(i -> without(texts, i));
    var more = options.stream().filter(option -> !texts.contains(option)).limit(1).map(option -> with(texts, option));
    return Stream.concat(fewer, more);
  }

  private static List<String> without(List<String> texts, int at) {
    var rest = new ArrayList<>(texts);
    rest.remove(at);
    return rest;
  }

  private static List<String> with(List<String> texts, String more) {
    return Stream.concat(texts.stream(), Stream.of(more)).toList();
  }

  private static Optional<String> other(String text, List<String> options) {
    if (options.contains(text)) {
      return options.size() < 2 ? Optional.empty() : Optional.of(options.get((options.indexOf(text) + 1) % options.size()));
    }
    return number(text).or(() -> day(text));
  }

  /** Where it is no option, no number and no day, negating it is mistake enough. */
  private static Optional<String> number(String text) {
    try {
      return Optional.of(new BigDecimal(text).add(BigDecimal.ONE).toPlainString());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text).plusDays(1).toString());
    } catch (DateTimeParseException e) {
      return text.equals("today") ? Optional.of("today+1") : Optional.empty();
    }
  }

  private List<String> options(String path) {
    var reference = Reference.parse(path);
    return question(definition.questions(), reference.question()).filter(found -> reference.part().isEmpty()).map(ChangedOperands::options).orElse(List.of());
  }

  private static List<String> options(Question question) {
    return switch (question) {
      case TreeQuestion tree -> tree.all().map(TreeNode::id).toList();
      case YesNoQuestion yesNo -> List.of("yes", "no");
      case Question other -> other.options().stream().map(Option::id).toList();
    };
  }

  private static Optional<Question> question(List<Question> among, String id) {
    return among.stream()
        .flatMap(question -> question.id().equals(id) ? Stream.of(question) : inside(question, id).stream())
        .findFirst();
  }

  private static Optional<Question> inside(Question question, String id) {
    return question instanceof GroupQuestion group ? question(group.questions(), id) : Optional.empty();
  }
}
