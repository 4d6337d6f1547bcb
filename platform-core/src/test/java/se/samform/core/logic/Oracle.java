package se.samform.core.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Reading;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.DateBound;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;

/** The semantics of docs/form-language.md word by word: recursive, without a plan, an order or a cache. */
final class Oracle {

  private final ServiceDefinition definition;
  private final RawAnswers raw;
  private final Facts facts;

  Oracle(ServiceDefinition definition, RawAnswers raw, Facts facts) {
    this.definition = definition;
    this.raw = raw;
    this.facts = facts;
  }

  boolean isShown(String id) {
    var question = definition.question(id).orElseThrow();
    var step = definition.steps().stream().filter(candidate -> candidate.questions().contains(question)).findFirst();
    return holds(step.orElseThrow().shown()) && holds(question.ask().shown());
  }

  boolean isRequired(String id) {
    var question = definition.question(id).orElseThrow();
    return question.isAnswerable() && isShown(id) && holds(question.ask().required());
  }

  Optional<Answer> answer(String id) {
    if (!isShown(id)) {
      return Optional.empty();
    }
    var question = definition.question(id).orElseThrow();
    return question instanceof CalculatedValue calculated
        ? number(calculated.formula()).map(value -> rounded(value, calculated)).map(Answer.Number::new)
        : reading(question) instanceof Reading.Read(Answer answer) ? Optional.of(answer) : Optional.empty();
  }

  private Reading reading(Question question) {
    return AnswerReader.of(question).read(raw, Map.of(), facts);
  }

  private static BigDecimal rounded(BigDecimal value, CalculatedValue calculated) {
    var rounded = value.setScale(calculated.decimals(), RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  boolean holds(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> true;
      case Condition.All all -> all.of().stream().allMatch(this::holds);
      case Condition.Any any -> any.of().stream().anyMatch(this::holds);
      case Condition.Not not -> !holds(not.condition());
      case Condition.Answered answered -> value(answered.path()).isPresent();
      case Condition.Compare compare -> value(compare.path()).filter(value -> holds(compare, value)).isPresent();
    };
  }

  /** The answer at a path; a field of a person may be fine when the person is not. */
  private Optional<Answer> value(String path) {
    var reference = Reference.parse(path).orElseThrow();
    if (reference.field().isEmpty()) {
      return answer(path);
    }
    if (!isShown(reference.question())) {
      return Optional.empty();
    }
    return switch (reading(definition.question(reference.question()).orElseThrow())) {
      case Reading.Read(Answer.Person person) -> person.field(reference.field().get()).map(Answer.Text::new);
      case Reading.PartlyRead partly -> partly.fine().field(reference.field().get()).map(Answer.Text::new);
      case Reading.Read read -> Optional.empty();
      case Reading.Blank blank -> Optional.empty();
      case Reading.Refused refused -> Optional.empty();
    };
  }

  private boolean holds(Condition.Compare compare, Answer value) {
    var constants =
        switch (compare.operand()) {
          case Operand.Constant constant -> List.of(constant.text());
          case Operand.Constants several -> several.texts();
          case Operand.OtherAnswer other -> throw new AssertionError("Not generated");
        };
    return constants.stream().anyMatch(constant -> holds(compare.operator(), value, constant));
  }

  private boolean holds(Operator operator, Answer value, String constant) {
    if (value instanceof Answer.Choices choices) {
      return choices.options().contains(constant);
    }
    int sign = compare(value, constant);
    return switch (operator) {
      case IS, IN, INCLUDES -> sign == 0;
      case IS_NOT -> sign != 0;
      case AT_LEAST -> sign >= 0;
      case AT_MOST -> sign <= 0;
      case LESS_THAN, BEFORE -> sign < 0;
      case MORE_THAN, AFTER -> sign > 0;
    };
  }

  private int compare(Answer value, String constant) {
    return switch (value) {
      case Answer.Text text -> text.value().strip().compareTo(constant);
      case Answer.Choice choice -> choice.option().compareTo(constant);
      case Answer.YesNo yesNo -> (yesNo.value() ? "yes" : "no").compareTo(constant);
      case Answer.Number number -> number.value().compareTo(new BigDecimal(constant));
      case Answer.Date date -> date.value().compareTo(day(constant));
      case Answer.Choices choices -> throw new AssertionError(choices);
      case Answer.Person person -> throw new AssertionError(person);
      case Answer.Files files -> throw new AssertionError(files);
    };
  }

  private LocalDate day(String constant) {
    return DateBound.parse(constant).orElseThrow().on(facts.today());
  }

  private Optional<BigDecimal> number(Formula formula) {
    return switch (formula) {
      case Formula.Constant constant -> Optional.of(constant.value());
      case Formula.AnswerOf answer -> answer(answer.question()).map(found -> ((Answer.Number) found).value());
      case Formula.Case table ->
          table.rows().stream()
              .filter(row -> holds(row.when()))
              .findFirst()
              .map(row -> number(row.then()))
              .orElseGet(() -> table.otherwise().flatMap(this::number));
      case Formula.Add add -> fold(add.of(), BigDecimal::add);
      case Formula.Subtract subtract -> fold(List.of(subtract.from(), subtract.what()), BigDecimal::subtract);
      case Formula.Multiply multiply -> fold(multiply.of(), BigDecimal::multiply);
    };
  }

  private Optional<BigDecimal> fold(List<Formula> formulas, BinaryOperator<BigDecimal> operation) {
    var numbers = formulas.stream().map(this::number).toList();
    return numbers.stream().allMatch(Optional::isPresent)
        ? numbers.stream().map(Optional::get).reduce(operation)
        : Optional.empty();
  }
}
