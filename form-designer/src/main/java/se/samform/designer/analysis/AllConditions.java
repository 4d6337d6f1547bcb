package se.samform.designer.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Route;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Task;
import se.samform.core.flow.Timer;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SigningTerms;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;

/** All conditions of an e-service, wherever they stand. */
final class AllConditions {

  private AllConditions() {}

  static Stream<Condition> of(ServiceDefinition definition) {
    var steps = definition.steps().stream().flatMap(step -> Stream.concat(Stream.of(step.shown()), questions(step.questions())));
    var tables = definition.tables().stream().flatMap(AllConditions::table);
    var work = definition.flow().work();
    var flow = Stream.of(definition.flow().routes().stream().map(Route::when), work.tasks().map(Task::when),
        work.timers().stream().map(Timer::when), work.rulings().stream().map(Ruling::when)).flatMap(all -> all);
    var charges = definition.payment().stream().flatMap(terms -> terms.charges().stream()).map(charge -> charge.rule().when());
    var signing = definition.signing().map(SigningTerms::unless).stream();
    return Stream.of(steps, tables, flow, charges, signing).flatMap(all -> all);
  }

  private static Stream<Condition> questions(List<Question> questions) {
    return questions.stream().flatMap(question -> Stream.of(
        Stream.of(question.ask().shown(), question.ask().required(), question.ask().readOnly()),
        question.options().stream().map(Option::shown), inside(question)).flatMap(all -> all));
  }

  private static Stream<Condition> inside(Question question) {
    return switch (question) {
      case GroupQuestion group -> questions(group.questions());
      case CalculatedValue calculated -> formula(calculated.formula());
      case Question other -> Stream.of();
    };
  }

  private static Stream<Condition> table(DecisionTable table) {
    return Stream.concat(table.on().stream().flatMap(AllConditions::formula),
        table.versions().stream().flatMap(version -> Stream.concat(rows(version.rules()), otherwise(version.otherwise()))));
  }

  private static Stream<Condition> rows(List<Formula.Row> rows) {
    return rows.stream().flatMap(row -> Stream.concat(Stream.of(row.when()), formula(row.then())));
  }

  private static Stream<Condition> otherwise(Optional<Formula> otherwise) {
    return otherwise.stream().flatMap(AllConditions::formula);
  }

  private static Stream<Condition> formula(Formula formula) {
    return switch (formula) {
      case Formula.Case(var rows, var otherwise) -> Stream.concat(rows(rows), otherwise(otherwise));
      case Formula.Add(var of) -> formulas(of);
      case Formula.Subtract(var from, var what) -> formulas(List.of(from, what));
      case Formula.Multiply(var of) -> formulas(of);
      case Formula.Divide(var what, var by) -> formulas(List.of(what, by));
      case Formula.Round(var of, var decimals, var mode) -> formula(of);
      case Formula.Min(var of) -> formulas(of);
      case Formula.Max(var of) -> formulas(of);
      case Formula.Count(var group, var where) -> Stream.of(where);
      case Formula.Sum(var group, var of, var where) -> Stream.concat(Stream.of(where), formula(of));
      case Formula.Least(var group, var of, var where) -> Stream.concat(Stream.of(where), formula(of));
      case Formula.Greatest(var group, var of, var where) -> Stream.concat(Stream.of(where), formula(of));
      case Formula.Between(var unit, var from, var to) -> formulas(List.of(from, to));
      case Formula.Later(var day, var unit, var amount) -> formulas(List.of(day, amount));
      case Formula.YearOf(var day) -> formula(day);
      case Formula.Constant constant -> Stream.of();
      case Formula.Day day -> Stream.of();
      case Formula.Word word -> Stream.of();
      case Formula.AnswerOf answer -> Stream.of();
      case Formula.Table table -> Stream.of();
    };
  }

  private static Stream<Condition> formulas(List<Formula> of) {
    return of.stream().flatMap(AllConditions::formula);
  }
}
