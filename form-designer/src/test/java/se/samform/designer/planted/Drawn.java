package se.samform.designer.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;

/**
 * A question with some of its answers.
 *
 * @param values texts as they are typed, at least two where it is answered or calculated
 * @param isSure whether it is answered in everything that can be handed in
 * @param countsFromToday whether days are told so in the form
 */
record Drawn(Question question, List<String> values, boolean isSure, boolean countsFromToday) {

  /** A day as the form tells it. */
  static DateBound day(LocalDate day, boolean countsFromToday) {
    return countsFromToday ? new DateBound.FromToday((int) (day.toEpochDay() - SoundForms.TODAY.toEpochDay())) : new DateBound.Fixed(day);
  }

  String id() {
    return question.id();
  }

  boolean isCompared() {
    return !values.isEmpty();
  }

  /** Something that one of its answers makes hold, and another one doesn't. */
  Condition fact(Random random) {
    var value = values.get(random.nextInt(values.size()));
    return switch (question) {
      case YesNoQuestion q -> new Condition.Compare(id(), random.nextInt(4) == 0 ? Operator.IS_NOT : Operator.IS, new Operand.Constant(value));
      case ChoicesQuestion q -> new Condition.Compare(id(), Operator.INCLUDES, new Operand.Constant(value));
      case ChoiceQuestion q -> word(value, random);
      case TextQuestion q -> word(value, random);
      case NumberQuestion q -> ordered(random, List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.LESS_THAN, Operator.MORE_THAN, Operator.IS, Operator.IS_NOT));
      case DateQuestion q -> ordered(random, List.of(Operator.BEFORE, Operator.AFTER));
      case CalculatedValue q when q.result() == Formula.Kind.NUMBER -> ordered(random, List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.LESS_THAN, Operator.MORE_THAN));
      case CalculatedValue q when q.result() == Formula.Kind.DATE -> ordered(random, List.of(Operator.BEFORE, Operator.AFTER));
      case CalculatedValue q -> new Condition.Compare(id(), Operator.IS, new Operand.Constant(value));
      case GroupQuestion q -> new Condition.Answered(id());
      case Question other -> throw new IllegalStateException("Nothing to compare: " + other);
    };
  }

  private Condition word(String value, Random random) {
    boolean isList = values.size() > 2 && random.nextInt(4) == 0;
    if (isList) {
      return new Condition.Compare(id(), Operator.IN, new Operand.Constants(values.subList(0, values.size() - 1)));
    }
    return new Condition.Compare(id(), random.nextInt(4) == 0 ? Operator.IS_NOT : Operator.IS, new Operand.Constant(value));
  }

  /** The values stand in order: what is above the first is above something. */
  private Condition ordered(Random random, List<Operator> operators) {
    var operator = operators.get(random.nextInt(operators.size()));
    int at = switch (operator) {
      case AT_LEAST, LESS_THAN, BEFORE -> 1 + random.nextInt(values.size() - 1);
      case AT_MOST, MORE_THAN, AFTER -> random.nextInt(values.size() - 1);
      case IS, IS_NOT, IN, INCLUDES, WITHIN -> random.nextInt(values.size());
    };
    boolean isDay = operator == Operator.BEFORE || operator == Operator.AFTER;
    return new Condition.Compare(id(), operator, new Operand.Constant(isDay ? day(LocalDate.parse(values.get(at)), countsFromToday).text() : values.get(at)));
  }

  /** The group in whose rows something is so. */
  Optional<GroupQuestion> group() {
    return question instanceof GroupQuestion group ? Optional.of(group) : Optional.empty();
  }
}
