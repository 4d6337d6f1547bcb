package se.samform.designer.wording;

import java.util.List;
import java.util.Optional;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.LocalText;

/** One comparison, or that something is answered: with its subject and without. */
final class ComparisonWords {

  private final Vocabulary vocabulary;
  private final ConstantWords constants;

  ComparisonWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.constants = new ConstantWords(vocabulary);
  }

  Sentence name(String path) {
    return Sentence.of(vocabulary.has(path) ? new Sentence.Name(vocabulary.name(path), path) : new Sentence.Gone(Vocabulary.same(path)));
  }

  Sentence said(Condition.Compare compare, Order order) {
    return name(compare.path()).then(verb(compare, order)).then(object(compare));
  }

  Sentence answered(String path, boolean isSo, Order order) {
    var how = vocabulary.question(path).filter(question -> question.id().equals(path)).map(ComparisonWords::presence).orElse(Presence.ANSWERED);
    return name(path).then(isSo ? how.some() : how.none(order));
  }

  /** How one says that there is an answer. */
  private enum Presence {
    ANSWERED("är", "besvarad", "is answered", "besvarad", "is not answered"),
    TICKED("är", "ikryssad", "is ticked", "ikryssad", "is not ticked"),
    ATTACHED("är", "bifogad", "is attached", "bifogad", "is not attached"),
    WORKED_OUT("har", "ett värde", "has a value", "något värde", "has no value"),
    ROWS("har", "minst en rad", "has at least one row", "någon rad", "has no row");

    private final String verb;
    private final LocalText some;
    private final LocalText none;

    Presence(String verb, String some, String englishSome, String none, String englishNone) {
      this.verb = verb;
      this.some = LocalText.of(" " + verb + " " + some, " " + englishSome);
      this.none = LocalText.of(" " + none, " " + englishNone);
    }

    Sentence some() {
      return Sentence.of(new Sentence.Words(some));
    }

    Sentence none(Order order) {
      return order.not(verb, "").then(Sentence.of(new Sentence.Words(none)));
    }
  }

  private static Presence presence(Question question) {
    return switch (question) {
      case ConsentQuestion consent -> Presence.TICKED;
      case FileQuestion file -> Presence.ATTACHED;
      case GroupQuestion group -> Presence.ROWS;
      case CalculatedValue value -> Presence.WORKED_OUT;
      case Question other -> Presence.ANSWERED;
    };
  }

  private Sentence verb(Condition.Compare compare, Order order) {
    var isOther = compare.operand() instanceof Operand.OtherAnswer;
    return switch (compare.operator()) {
      case IS -> isOther ? Sentence.words(" är samma som ", " is the same as ") : Sentence.words(" är ", " is ");
      case IS_NOT -> order.not("är", " is not").then(isOther ? " samma som " : " ", isOther ? " the same as " : " ");
      case IN -> Sentence.words(" är ", " is ");
      case AT_LEAST -> Sentence.words(" är minst ", " is at least ");
      case AT_MOST -> Sentence.words(" är högst ", " is at most ");
      case LESS_THAN -> Sentence.words(" är mindre än ", " is less than ");
      case MORE_THAN -> Sentence.words(" är mer än ", " is more than ");
      case BEFORE -> Sentence.words(" är före ", " is before ");
      case AFTER -> Sentence.words(" är efter ", " is after ");
      case INCLUDES -> Sentence.words(" innehåller ", " includes ");
      case WITHIN -> vocabulary.kind(compare.path()) == ValueKind.PLACE
          ? Sentence.words(" ligger i ", " lies in ") : Sentence.words(" är eller hör till ", " is or belongs to ");
    };
  }

  private Sentence object(Condition.Compare compare) {
    return switch (compare.operand()) {
      case Operand.Constant(var text) -> Sentence.of(constants.said(compare.path(), text));
      case Operand.Constants(var texts) -> several(compare.path(), texts);
      case Operand.OtherAnswer(var path) -> name(path);
    };
  }

  private Sentence several(String path, List<String> texts) {
    return Joined.by(texts.stream().map(text -> Sentence.of(constants.said(path, text))).toList(), LocalText.of(" eller ", " or "));
  }

  /** Without its subject, as short as it stands in a column of a table: "minst 2 km", "inte Nej". */
  Sentence cell(Condition.Compare compare) {
    var object = object(compare);
    return switch (compare.operator()) {
      case IS, IN, INCLUDES, WITHIN -> object;
      case IS_NOT -> Sentence.words("inte ", "not ").then(object);
      case AT_LEAST -> Sentence.words("minst ", "at least ").then(object);
      case AT_MOST -> Sentence.words("högst ", "at most ").then(object);
      case LESS_THAN -> Sentence.words("mindre än ", "less than ").then(object);
      case MORE_THAN -> Sentence.words("mer än ", "more than ").then(object);
      case BEFORE -> Sentence.words("före ", "before ").then(object);
      case AFTER -> Sentence.words("efter ", "after ").then(object);
    };
  }

  /** From the one to the other where the two say no more: "4–6". */
  Optional<Sentence> range(Condition.Compare low, Condition.Compare high) {
    var isRange = low.operator() == Operator.AT_LEAST && high.operator() == Operator.AT_MOST && low.path().equals(high.path())
        && high.operand() instanceof Operand.Constant;
    return isRange && low.operand() instanceof Operand.Constant(var text)
        ? ConstantWords.bare(text).map(from -> from.then("–", "–").then(object(high))) : Optional.empty();
  }
}
