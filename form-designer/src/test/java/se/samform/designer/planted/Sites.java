package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Formula;

/** All conditions that are written in a form, with where they stand; of rows also those that are always so. */
final class Sites {

  private final ServiceDefinition definition;
  private final List<Site> sites = new ArrayList<>();

  private Sites(ServiceDefinition definition) {
    this.definition = definition;
  }

  static List<Site> of(ServiceDefinition definition) {
    var all = new Sites(definition);
    all.steps();
    all.tables();
    all.flow();
    return all.sites;
  }

  private void steps() {
    for (int i = 0; i < definition.steps().size(); i++) {
      var step = definition.steps().get(i);
      add("/steps/" + i + "/shown", step.shown(), Optional.empty(), Site.Use.STEP_SHOWN, step.id());
      questions(step.questions(), "/steps/" + i, Optional.empty());
    }
  }

  private void questions(List<Question> questions, String at, Optional<String> group) {
    for (int i = 0; i < questions.size(); i++) {
      question(questions.get(i), at + "/questions/" + i, group);
    }
  }

  private void question(Question question, String at, Optional<String> group) {
    var id = question.id();
    add(at + "/shown", question.ask().shown(), group, Site.Use.QUESTION_SHOWN, id);
    boolean mayBeRequired = question.isAnswerable() && !(question instanceof GroupQuestion) && !question.ask().required().equals(Condition.NEVER);
    if (mayBeRequired) {
      add(at + "/required", question.ask().required(), group, Site.Use.REQUIRED, id);
    }
    if (!question.ask().readOnly().equals(Condition.NEVER)) {
      add(at + "/readOnly", question.ask().readOnly(), group, Site.Use.READ_ONLY, id);
    }
    for (int i = 0; i < question.options().size(); i++) {
      add(at + "/options/" + i + "/shown", question.options().get(i).shown(), group, Site.Use.OPTION_SHOWN, id);
    }
    if (question instanceof CalculatedValue value) {
      formula(value.formula(), at + "/formula", group, id);
    }
    if (question instanceof GroupQuestion inner) {
      questions(inner.questions(), at, Optional.of(inner.id()));
    }
  }

  private void tables() {
    for (int i = 0; i < definition.tables().size(); i++) {
      var table = definition.tables().get(i);
      for (var version : table.versions()) {
        for (int row = 0; row < version.rules().size(); row++) {
          add("/tables/" + i + "/rules/" + row + "/when", version.rules().get(row).when(), Optional.empty(), Site.Use.RULE, table.id());
          formula(version.rules().get(row).then(), "/tables/" + i + "/rules/" + row + "/then", Optional.empty(), table.id());
        }
      }
    }
  }

  private void flow() {
    var flow = definition.flow();
    for (int i = 0; i < flow.routes().size(); i++) {
      add("/flow/routes/" + i + "/when", flow.routes().get(i).when(), Optional.empty(), Site.Use.FLOW, "");
    }
    for (int i = 0; i < flow.work().groups().size(); i++) {
      var tasks = flow.work().groups().get(i).tasks();
      for (int task = 0; task < tasks.size(); task++) {
        add("/flow/tasks/" + i + "/tasks/" + task + "/when", tasks.get(task).when(), Optional.empty(), Site.Use.FLOW, tasks.get(task).id());
      }
    }
    for (int i = 0; i < flow.work().timers().size(); i++) {
      add("/flow/timers/" + i + "/when", flow.work().timers().get(i).when(), Optional.empty(), Site.Use.FLOW, flow.work().timers().get(i).id());
    }
    for (int i = 0; i < flow.work().rulings().size(); i++) {
      add("/flow/decisions/" + i + "/when", flow.work().rulings().get(i).when(), Optional.empty(), Site.Use.FLOW, flow.work().rulings().get(i).id());
    }
  }

  private void formula(Formula formula, String at, Optional<String> group, String owner) {
    switch (formula) {
      case Formula.Constant c -> {}
      case Formula.Day d -> {}
      case Formula.Word w -> {}
      case Formula.AnswerOf a -> {}
      case Formula.Table t -> {}
      case Formula.Case table -> cases(table, at, group, owner);
      case Formula.Add add -> each(add.of(), at + "/add", group, owner);
      case Formula.Subtract s -> each(List.of(s.from(), s.what()), at + "/subtract", group, owner);
      case Formula.Multiply m -> each(m.of(), at + "/multiply", group, owner);
      case Formula.Divide d -> each(List.of(d.what(), d.by()), at + "/divide", group, owner);
      case Formula.Min min -> each(min.of(), at + "/min", group, owner);
      case Formula.Max max -> each(max.of(), at + "/max", group, owner);
      case Formula.Round r -> formula(r.of(), at + "/round", group, owner);
      case Formula.Between b -> each(List.of(b.from(), b.to()), at + "/" + b.unit().key(), group, owner);
      case Formula.Later l -> {
        formula(l.day(), at + "/plus", group, owner);
        formula(l.amount(), at + "/" + l.unit().key(), group, owner);
      }
      case Formula.YearOf y -> formula(y.day(), at + "/year", group, owner);
      case Formula.Count c -> add(at + "/where", c.where(), Optional.of(c.group()), Site.Use.WHERE, owner);
      case Formula.Sum s -> over(s.of(), at + "/sum", s.where(), at, s.group(), owner);
      case Formula.Least l -> over(l.of(), at + "/least", l.where(), at, l.group(), owner);
      case Formula.Greatest g -> over(g.of(), at + "/greatest", g.where(), at, g.group(), owner);
    }
  }

  private void over(Formula of, String ofAt, Condition where, String at, String group, String owner) {
    formula(of, ofAt, Optional.of(group), owner);
    add(at + "/where", where, Optional.of(group), Site.Use.WHERE, owner);
  }

  private void cases(Formula.Case table, String at, Optional<String> group, String owner) {
    for (int i = 0; i < table.rows().size(); i++) {
      add(at + "/case/" + i + "/when", table.rows().get(i).when(), group, Site.Use.FORMULA, owner);
      formula(table.rows().get(i).then(), at + "/case/" + i + "/then", group, owner);
    }
    table.otherwise().ifPresent(otherwise -> formula(otherwise, at + "/otherwise", group, owner));
  }

  private void each(List<Formula> formulas, String at, Optional<String> group, String owner) {
    for (int i = 0; i < formulas.size(); i++) {
      formula(formulas.get(i), at + "/" + i, group, owner);
    }
  }

  private void add(String at, Condition condition, Optional<String> group, Site.Use use, String owner) {
    boolean isRow = use == Site.Use.FORMULA || use == Site.Use.RULE;
    if (condition.equals(Condition.ALWAYS) && !isRow) {
      return;
    }
    sites.add(new Site(at, condition, group, use, owner));
    wheres(condition, at, owner);
  }

  /** Where some row is looked for, the rows are asked. */
  private void wheres(Condition condition, String at, String owner) {
    switch (condition) {
      case Condition.All all -> wheres(all.of(), at + "/all", owner);
      case Condition.Any any -> wheres(any.of(), at + "/any", owner);
      case Condition.Not not -> wheres(not.condition(), at + "/not", owner);
      case Condition.Some some -> add(at + "/where", some.where(), Optional.of(some.group()), Site.Use.WHERE, owner);
      case Condition.Always a -> {}
      case Condition.Answered a -> {}
      case Condition.Compare c -> {}
    }
  }

  private void wheres(List<Condition> conditions, String at, String owner) {
    for (int i = 0; i < conditions.size(); i++) {
      wheres(conditions.get(i), at + "/" + i, owner);
    }
  }
}
