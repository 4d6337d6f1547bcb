package se.samform.core.logic;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;

/** What an answer can be compared as, and by which operators. */
public enum ValueKind {
  TEXT(EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.IN)),
  CHOICE(EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.IN)),
  YES_NO(EnumSet.of(Operator.IS, Operator.IS_NOT)),
  NUMBER(
      EnumSet.of(
          Operator.IS,
          Operator.IS_NOT,
          Operator.IN,
          Operator.AT_LEAST,
          Operator.AT_MOST,
          Operator.LESS_THAN,
          Operator.MORE_THAN)),
  DATE(EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.BEFORE, Operator.AFTER)),
  TIME(EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.BEFORE, Operator.AFTER)),
  CHOICES(EnumSet.of(Operator.INCLUDES)),
  /** A place in a tree. */
  NODE(EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.IN, Operator.WITHIN)),
  /** Several of them. */
  NODES(EnumSet.of(Operator.INCLUDES, Operator.WITHIN)),
  /** On a map: it lies in an area or not. */
  PLACE(EnumSet.of(Operator.WITHIN)),
  /** Answered or not, and no more: long texts, persons as a whole, files, groups. */
  PRESENCE(EnumSet.noneOf(Operator.class)),
  /** Never answered. */
  NOTHING(EnumSet.noneOf(Operator.class));

  private final Set<Operator> operators;

  ValueKind(Set<Operator> operators) {
    this.operators = operators;
  }

  public boolean allows(Operator operator) {
    return operators.contains(operator);
  }

  public Set<Operator> operators() {
    return EnumSet.copyOf(operators);
  }

  private static ValueKind of(Formula.Kind kind) {
    return switch (kind) {
      case NUMBER -> NUMBER;
      case DATE -> DATE;
      case TEXT -> TEXT;
    };
  }

  /** What a formula makes of such an answer; empty where it can make nothing. */
  Optional<Formula.Kind> formulaKind() {
    return switch (this) {
      case NUMBER -> Optional.of(Formula.Kind.NUMBER);
      case DATE -> Optional.of(Formula.Kind.DATE);
      case TEXT, CHOICE, YES_NO, NODE -> Optional.of(Formula.Kind.TEXT);
      case TIME, CHOICES, NODES, PLACE, PRESENCE, NOTHING -> Optional.empty();
    };
  }

  public static ValueKind of(Question question) {
    return switch (question) {
      case TextQuestion q -> TEXT;
      case LongTextQuestion q -> PRESENCE;
      case NumberQuestion q -> NUMBER;
      case DateQuestion q -> DATE;
      case YesNoQuestion q -> YES_NO;
      case ChoiceQuestion q -> CHOICE;
      case ChoicesQuestion q -> CHOICES;
      case PersonQuestion q -> PRESENCE;
      case FileQuestion q -> PRESENCE;
      case Information q -> NOTHING;
      case CalculatedValue q -> of(q.result());
      case GroupQuestion q -> PRESENCE;
      case TimeQuestion q -> TIME;
      case MoneyQuestion q -> NUMBER;
      case StopQuestion q -> NOTHING;
      case ConsentQuestion q -> PRESENCE;
      case DateRangeQuestion q -> PRESENCE;
      case RankedQuestion q -> CHOICES;
      case TreeQuestion q -> q.isSeveral() ? NODES : NODE;
      case PricedQuestion q -> NUMBER;
      case SlotQuestion q -> PRESENCE;
      case FieldedQuestion q -> PRESENCE;
      case MapQuestion q -> PLACE;
    };
  }
}
