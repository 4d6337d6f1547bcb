package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.samform.core.flow.Flow;
import se.samform.core.form.AddressQuestion;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;

/** Definitions with something in them changed. */
final class Edited {

  private Edited() {}

  static ServiceDefinition steps(ServiceDefinition all, List<Step> steps) {
    return new ServiceDefinition(all.about(), all.catalogue(), all.terms(), steps, all.tables(), all.roles(), all.flow(), all.payment(), all.signing(), all.notices());
  }

  static ServiceDefinition tables(ServiceDefinition all, List<DecisionTable> tables) {
    return new ServiceDefinition(all.about(), all.catalogue(), all.terms(), all.steps(), tables, all.roles(), all.flow(), all.payment(), all.signing(), all.notices());
  }

  static ServiceDefinition flow(ServiceDefinition all, Flow flow) {
    return new ServiceDefinition(all.about(), all.catalogue(), all.terms(), all.steps(), all.tables(), all.roles(), flow, all.payment(), all.signing(), all.notices());
  }

  static ServiceDefinition step(ServiceDefinition all, int at, UnaryOperator<Step> change) {
    return steps(all, IntStream.range(0, all.steps().size()).mapToObj(i -> i == at ? change.apply(all.steps().get(i)) : all.steps().get(i)).toList());
  }

  static Step questions(Step step, List<Question> questions) {
    return new Step(step.id(), step.title(), step.intro(), step.shown(), questions);
  }

  static Step shown(Step step, Condition shown) {
    return new Step(step.id(), step.title(), step.intro(), shown, step.questions());
  }

  /** With these at the end of the step. */
  static ServiceDefinition with(ServiceDefinition all, int step, List<? extends Question> more) {
    return step(all, step, old -> questions(old, joined(old.questions(), more)));
  }

  static ServiceDefinition with(ServiceDefinition all, DecisionTable table) {
    return tables(all, joined(all.tables(), List.of(table)));
  }

  /** The question with this id, also in a group, changed. */
  static ServiceDefinition question(ServiceDefinition all, String id, UnaryOperator<Question> change) {
    return steps(all, all.steps().stream().map(step -> questions(step, questions(step.questions(), id, change))).toList());
  }

  private static List<Question> questions(List<Question> questions, String id, UnaryOperator<Question> change) {
    return questions.stream().map(question -> question.id().equals(id) ? change.apply(question) : question instanceof GroupQuestion group
        ? new GroupQuestion(group.ask(), questions(group.questions(), id, change), group.rows(), group.row(), group.display()) : question).toList();
  }

  static <T> List<T> joined(List<? extends T> first, List<? extends T> second) {
    var all = new ArrayList<T>(first);
    all.addAll(second);
    return all;
  }

  static Question ask(Question question, UnaryOperator<Ask> change) {
    var ask = change.apply(question.ask());
    return switch (question) {
      case TextQuestion q -> new TextQuestion(ask, q.maxLength(), q.format(), q.pattern());
      case NumberQuestion q -> new NumberQuestion(ask, q.decimals(), q.min(), q.max(), q.unit());
      case DateQuestion q -> new DateQuestion(ask, q.min(), q.max());
      case YesNoQuestion q -> new YesNoQuestion(ask);
      case ChoiceQuestion q -> new ChoiceQuestion(ask, q.options(), q.display(), q.sort(), q.own());
      case ChoicesQuestion q -> new ChoicesQuestion(ask, q.options(), q.min(), q.max(), q.sort(), q.own());
      case CalculatedValue q -> new CalculatedValue(ask, q.formula(), q.result(), q.decimals(), q.unit(), q.currency(), q.words(), q.onPage());
      case GroupQuestion q -> new GroupQuestion(ask, q.questions(), q.rows(), q.row(), q.display());
      case AddressQuestion q -> new AddressQuestion(ask, q.parts());
      case RankedQuestion q -> new RankedQuestion(ask, q.options(), q.min(), q.max());
      case StopQuestion q -> new StopQuestion(ask, q.text());
      case Information q -> new Information(ask, q.text(), q.tone(), q.files());
      case Question other -> throw new IllegalArgumentException("Not asked in these forms: " + other);
    };
  }

  static Question options(Question question, List<Option> options) {
    return switch (question) {
      case ChoiceQuestion q -> new ChoiceQuestion(q.ask(), options, q.display(), q.sort(), q.own());
      case ChoicesQuestion q -> new ChoicesQuestion(q.ask(), options, q.min(), q.max(), q.sort(), q.own());
      case Question other -> throw new IllegalArgumentException("Nothing to choose from: " + other);
    };
  }
}
