package se.samform.core.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.answer.Answer;
import se.samform.core.form.DateBound;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.place.Shape;

/** Compiles paths and constants to typed values. */
final class Values {

  private final Layout layout;
  private final int group;

  /** For what stands in this group: it sees what stands beside it there, and all that stands further out. */
  Values(Layout layout, int group) {
    this.layout = layout;
    this.group = group;
  }

  ValueKind kindOf(String path) {
    var question = layout.questions.get(number(path));
    return Reference.parse(path).part().map(question.partKinds()::get).orElseGet(() -> ValueKind.of(question));
  }

  private int number(String path) {
    return layout.require(Reference.questionOf(path));
  }

  Test isAnswered(String path) {
    if (layout.questions.get(number(path)) instanceof GroupQuestion) {
      var rows = rows(path);
      return slots -> !rows.in(slots).isEmpty();
    }
    var answer = answer(path);
    return slots -> answer.in(slots) != null;
  }

  /** The rows of a group; none of one that is not shown. */
  Value<List<Slots>> rows(String path) {
    int slot = layout.slotOf(number(path));
    int out = levelsOut(path);
    return slots -> slots.out(out).rowsAt(slot);
  }

  /** The whole answer, or a part of it. */
  private Value<Answer> answer(String path) {
    int slot = layout.slotOf(number(path));
    int out = levelsOut(path);
    var part = Reference.parse(path).part();
    if (part.isPresent()) {
      var key = part.get();
      return slots -> slots.out(out).comparable[slot] instanceof Answer.Composite whole ? whole.part(key) : null;
    }
    return out == 0 ? slots -> slots.answers[slot] : slots -> slots.out(out).answers[slot];
  }

  private int levelsOut(String path) {
    return layout.depthOf(group) - layout.depthOf(layout.groupOf(number(path)));
  }

  Value<String> text(String path) {
    var answer = answer(path);
    return slots -> text(answer.in(slots));
  }

  Value<BigDecimal> number(Operand operand) {
    return switch (operand) {
      case Operand.Constant constant -> always(new BigDecimal(constant.text()));
      case Operand.Constants constants -> throw misplaced(constants);
      case Operand.OtherAnswer other -> numberAt(other.path());
    };
  }

  Value<BigDecimal> numberAt(String path) {
    var answer = answer(path);
    return slots -> number(answer.in(slots));
  }

  private static BigDecimal number(Answer answer) {
    if (answer instanceof Answer.Number number) {
      return number.value();
    }
    if (answer instanceof Answer.Priced order) {
      return order.total();
    }
    return answer instanceof Answer.Money money ? money.amount() : null;
  }

  Value<LocalTime> timeAt(String path) {
    var answer = answer(path);
    return slots -> answer.in(slots) instanceof Answer.Time time ? time.value() : null;
  }

  Value<LocalTime> time(Operand operand) {
    return switch (operand) {
      case Operand.Constant constant -> always(LocalTime.parse(constant.text()));
      case Operand.Constants constants -> throw misplaced(constants);
      case Operand.OtherAnswer other -> timeAt(other.path());
    };
  }

  Value<LocalDate> dateAt(String path) {
    var answer = answer(path);
    return slots -> answer.in(slots) instanceof Answer.Date date ? date.value() : null;
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
    var answer = answer(path);
    return slots -> several(answer.in(slots));
  }

  private static List<String> several(Answer answer) {
    if (answer instanceof Answer.Choices choices) {
      return choices.options();
    }
    return answer instanceof Answer.Ranked ranked ? ranked.options() : null;
  }

  /** What is chosen in a tree, one or several. */
  Value<List<String>> nodes(String path) {
    var answer = answer(path);
    return slots -> switch (answer.in(slots)) {
      case Answer.Choice choice -> List.of(choice.option());
      case Answer.Choices choices -> choices.options();
      case null, default -> null;
    };
  }

  /** What stands on the map; missing where a place is told in words alone. */
  Value<List<Shape>> places(String path) {
    var answer = answer(path);
    return slots -> answer.in(slots) instanceof Answer.Place place && !place.shapes().isEmpty() ? place.shapes() : null;
  }

  /** Of each place in a tree those within which it lies. */
  Map<String, Set<String>> within(String path) {
    return layout.questions.get(number(path)) instanceof TreeQuestion tree ? tree.within() : Map.of();
  }

  private static Value<LocalDate> date(String text) {
    var bound = DateBound.parse(text).orElseThrow(() -> new IllegalArgumentException("Not a day: " + text));
    return slots -> bound.on(slots.today);
  }

  private static <T> Value<T> always(T value) {
    return slots -> value;
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

  private static IllegalArgumentException misplaced(Operand operand) {
    return new IllegalArgumentException("A list belongs to 'in' alone: " + operand);
  }
}
