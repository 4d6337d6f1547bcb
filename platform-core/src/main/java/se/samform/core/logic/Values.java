package se.samform.core.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.samform.core.answer.Answer;
import se.samform.core.form.DateBound;
import se.samform.core.form.PersonField;
import se.samform.core.form.YesNoQuestion;

/** Compiles paths and constants to typed values. */
final class Values {

  private final Layout layout;

  Values(Layout layout) {
    this.layout = layout;
  }

  ValueKind kindOf(String path) {
    var reference = reference(path);
    return reference.field().isPresent() ? ValueKind.TEXT : ValueKind.of(layout.questions.get(number(path)));
  }

  int number(String path) {
    return layout.require(Reference.questionOf(path));
  }

  Test isAnswered(String path) {
    int number = number(path);
    var field = reference(path).field();
    if (field.isPresent()) {
      var value = field(number, field.get());
      return slots -> value.in(slots) != null;
    }
    return slots -> slots.answers[number] != null;
  }

  Value<String> text(String path) {
    int number = number(path);
    return reference(path).field().map(field -> field(number, field)).orElse(slots -> text(slots.answers[number]));
  }

  Value<BigDecimal> number(Operand operand) {
    return switch (operand) {
      case Operand.Constant constant -> always(new BigDecimal(constant.text()));
      case Operand.Constants constants -> throw misplaced(constants);
      case Operand.OtherAnswer other -> numberAt(other.path());
    };
  }

  Value<BigDecimal> numberAt(String path) {
    int number = number(path);
    return slots -> slots.answers[number] instanceof Answer.Number answer ? answer.value() : null;
  }

  Value<LocalDate> dateAt(String path) {
    int number = number(path);
    return slots -> slots.answers[number] instanceof Answer.Date answer ? answer.value() : null;
  }

  Value<LocalDate> date(Operand operand) {
    return switch (operand) {
      case Operand.Constant constant -> date(constant.text());
      case Operand.Constants constants -> throw misplaced(constants);
      case Operand.OtherAnswer other -> dateAt(other.path());
    };
  }

  Value<String> text(Operand operand) {
    return switch (operand) {
      case Operand.Constant constant -> always(constant.text());
      case Operand.Constants constants -> throw misplaced(constants);
      case Operand.OtherAnswer other -> text(other.path());
    };
  }

  Value<List<String>> choices(String path) {
    int number = number(path);
    return slots -> slots.answers[number] instanceof Answer.Choices answer ? answer.options() : null;
  }

  private static Value<LocalDate> date(String text) {
    var bound = DateBound.parse(text).orElseThrow(() -> new IllegalArgumentException("Not a day: " + text));
    return slots -> bound.on(slots.today);
  }

  private static <T> Value<T> always(T value) {
    return slots -> value;
  }

  private static Value<String> field(int number, PersonField field) {
    return slots -> slots.comparable[number] instanceof Answer.Person person ? person.fields().get(field) : null;
  }

  /** What is compared as text: texts, options, and yes or no. */
  private static String text(Answer answer) {
    if (answer instanceof Answer.Choice choice) {
      return choice.option();
    }
    if (answer instanceof Answer.Text text) {
      return text.value();
    }
    if (answer instanceof Answer.YesNo yesNo) {
      return yesNo.value() ? YesNoQuestion.YES : YesNoQuestion.NO;
    }
    return null;
  }

  private static Reference reference(String path) {
    return Reference.parse(path).orElseThrow(() -> new IllegalArgumentException("No such field: " + path));
  }

  private static IllegalArgumentException misplaced(Operand operand) {
    return new IllegalArgumentException("A list belongs to 'in' alone: " + operand);
  }
}
