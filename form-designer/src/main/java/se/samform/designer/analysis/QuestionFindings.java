package se.samform.designer.analysis;

import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;

/** Steps, questions and options that nobody ever gets to see, and their conditions. */
final class QuestionFindings {

  private final Judge judge;
  private final FormIndex index;
  private final ConditionFindings conditions;
  private final FormulaFindings formulas;
  private final TextFindings texts;

  QuestionFindings(Judge judge, ConditionFindings conditions) {
    this.judge = judge;
    this.index = judge.prover().index();
    this.conditions = conditions;
    this.formulas = new FormulaFindings(judge, conditions);
    this.texts = new TextFindings(judge);
  }

  void check(Step step) {
    var at = index.placeOf(step) + "/shown";
    conditions.check(step.shown(), Setting.ALWAYS, at, Saying.neverShown(step, at));
    texts.check(step);
    step.questions().forEach(this::question);
  }

  private void question(Question question) {
    var at = index.placeOf(question);
    var shown = at + "/shown";
    var isNever = conditions.check(question.ask().shown(), Setting.around(index, question), shown, Saying.neverShown(question, isRequired(question), shown));
    if (!isNever) {
      asked(question, at);
    }
  }

  private void asked(Question question, String at) {
    var here = Setting.at(index, question);
    if (isRequired(question)) {
      conditions.check(question.ask().required(), at + "/required", here);
    }
    if (!question.ask().readOnly().equals(Condition.NEVER)) {
      conditions.check(question.ask().readOnly(), at + "/readOnly", here);
    }
    for (var i = 0; i < question.options().size(); i++) {
      option(question.options().get(i), question, at + "/options/" + i + "/shown", here);
    }
    texts.check(question, at);
    switch (question) {
      case CalculatedValue calculated -> formulas.check(calculated, at + "/formula");
      case GroupQuestion group -> group.questions().forEach(this::question);
      case Question other -> {}
    }
  }

  private void option(Option option, Question question, String at, Setting here) {
    conditions.check(option.shown(), here, at, Saying.neverOffered(option, question, at));
  }

  /** Whether it must be answered at times at least. */
  private static boolean isRequired(Question question) {
    return question.isAnswerable() && !(question instanceof GroupQuestion) && !question.ask().required().equals(Condition.NEVER);
  }
}
