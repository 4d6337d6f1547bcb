package se.samform.designer.analysis;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.flow.Role;
import se.samform.core.answer.Answer;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;

/** Finds all texts that a form's conditions, formulas, options and defaults name. */
final class NamedTexts {

  private final Words words = new Words();

  static Words of(ServiceDefinition definition) {
    var found = new NamedTexts();
    found.all(definition);
    found.words.close();
    return found.words;
  }

  /** Of both, and where they send cases. */
  static Words of(ServiceDefinition one, ServiceDefinition other) {
    var found = new NamedTexts();
    found.all(one);
    found.all(other);
    Stream.of(one, other).flatMap(each -> each.roles().stream()).map(Role::id).forEach(found.words::code);
    found.words.close();
    return found.words;
  }

  private void all(ServiceDefinition definition) {
    words.code(YesNoQuestion.YES);
    words.code(YesNoQuestion.NO);
    AllConditions.of(definition).forEach(this::in);
    definition.steps().forEach(step -> in(step.questions()));
    definition.tables().stream().flatMap(table -> table.versions().stream()).forEach(version -> {
      rows(version.rules());
      version.otherwise().ifPresent(this::in);
    });
  }

  private void in(List<Question> questions) {
    questions.forEach(this::in);
  }

  private void in(Question question) {
    question.ask().initially().texts().forEach(words::code);
    Told.of(question).ifPresent(this::told);
    question.options().stream().map(Option::id).forEach(words::code);
    switch (question) {
      case GroupQuestion group -> in(group.questions());
      case CalculatedValue calculated -> in(calculated.formula());
      case TreeQuestion tree -> tree.all().map(TreeNode::id).forEach(words::code);
      case Question other -> {}
    }
  }

  /** As it is kept, which may be otherwise than it was written. */
  private void told(Answer answer) {
    switch (answer) {
      case Answer.Text(var text) -> words.code(text);
      case Answer.Choice choice -> choice.own().ifPresent(words::code);
      case Answer.Choices choices -> choices.own().ifPresent(words::code);
      case Answer other -> {}
    }
  }

  private void in(Condition condition) {
    switch (condition) {
      case Condition.Always always -> {}
      case Condition.All(var of) -> of.forEach(this::in);
      case Condition.Any(var of) -> of.forEach(this::in);
      case Condition.Not(var of) -> in(of);
      case Condition.Answered answered -> {}
      case Condition.Some(var group, var of) -> in(of);
      case Condition.Compare compare -> in(compare.operand());
    }
  }

  private void in(Operand operand) {
    switch (operand) {
      case Operand.Constant(var text) -> words.code(text);
      case Operand.Constants(var texts) -> texts.forEach(words::code);
      case Operand.OtherAnswer other -> {}
    }
  }

  private void rows(List<Formula.Row> rows) {
    rows.forEach(row -> in(row.then()));
  }

  private void in(Formula formula) {
    switch (formula) {
      case Formula.Word(var text) -> words.code(text);
      case Formula.Case(var rows, var otherwise) -> {
        rows(rows);
        otherwise.ifPresent(this::in);
      }
      case Formula.Add(var of) -> of.forEach(this::in);
      case Formula.Subtract(var from, var what) -> List.of(from, what).forEach(this::in);
      case Formula.Multiply(var of) -> of.forEach(this::in);
      case Formula.Divide(var what, var by) -> List.of(what, by).forEach(this::in);
      case Formula.Round(var of, var decimals, var mode) -> in(of);
      case Formula.Min(var of) -> of.forEach(this::in);
      case Formula.Max(var of) -> of.forEach(this::in);
      case Formula.Count count -> {}
      case Formula.Sum(var group, var of, var where) -> in(of);
      case Formula.Least(var group, var of, var where) -> in(of);
      case Formula.Greatest(var group, var of, var where) -> in(of);
      case Formula.Between(var unit, var from, var to) -> List.of(from, to).forEach(this::in);
      case Formula.Later(var day, var unit, var amount) -> List.of(day, amount).forEach(this::in);
      case Formula.YearOf(var day) -> in(day);
      case Formula.Constant constant -> {}
      case Formula.Day day -> {}
      case Formula.AnswerOf answer -> {}
      case Formula.Table table -> {}
    }
  }
}
