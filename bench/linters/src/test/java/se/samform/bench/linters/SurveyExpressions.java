package se.samform.bench.linters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.DateBound;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;

/** Conditions and formulas as SurveyJS writes them. A question that isn't answered makes a comparison false there as here. */
final class SurveyExpressions {

  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, DecisionTable> tables;
  private final Set<String> around;
  private final boolean isCounting;

  SurveyExpressions(ServiceDefinition definition) {
    this(definition.tables().stream().collect(Collectors.toMap(DecisionTable::id, table -> table, (first, second) -> first)), Set.of(), false);
    add(definition.questions());
  }

  private SurveyExpressions(Map<String, DecisionTable> tables, Set<String> around, boolean isCounting) {
    this.tables = tables;
    this.around = around;
    this.isCounting = isCounting;
  }

  private void add(List<Question> all) {
    for (var question : all) {
      questions.put(question.id(), question);
      if (question instanceof GroupQuestion group) {
        add(group.questions());
      }
    }
  }

  /** For what stands in the rows of the group. @param isCounting where the rows are counted from outside */
  SurveyExpressions in(GroupQuestion group, boolean isCounting) {
    var inner = new SurveyExpressions(tables, group.questions().stream().map(Question::id).collect(Collectors.toSet()), isCounting);
    inner.questions.putAll(questions);
    return inner;
  }

  private String name(String id) {
    return around.contains(id) && !isCounting ? "{panel." + id + "}" : "{" + id + "}";
  }

  String condition(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> "1 = 1";
      case Condition.All(var of) when of.isEmpty() -> "1 = 1";
      case Condition.Any(var of) when of.isEmpty() -> "1 = 2";
      case Condition.All(var of) -> joined(of, " and ");
      case Condition.Any(var of) -> joined(of, " or ");
      case Condition.Not(var negated) -> "!(" + condition(negated) + ")";
      case Condition.Answered(var path) -> name(path) + " notempty";
      case Condition.Some(var group, var where) -> some(group, where);
      case Condition.Compare compare -> compare(compare);
    };
  }

  private String joined(List<Condition> of, String by) {
    return of.stream().map(each -> each instanceof Condition.All || each instanceof Condition.Any ? "(" + condition(each) + ")" : condition(each)).collect(Collectors.joining(by));
  }

  private String some(String id, Condition where) {
    if (!(questions.get(id) instanceof GroupQuestion group)) {
      return "{" + id + "} notempty";
    }
    var inner = group.questions().getFirst().id();
    return "countInArray({" + id + "}, '" + inner + "', " + quoted(in(group, true).condition(where)) + ") > 0";
  }

  private static String quoted(String expression) {
    return "'" + expression.replace("'", "\\'") + "'";
  }

  private String compare(Condition.Compare compare) {
    var path = compare.path();
    return switch (compare.operand()) {
      case Operand.Constants(var texts) -> name(path) + " anyof [" + texts.stream().map(text -> value(path, text)).collect(Collectors.joining(", ")) + "]";
      case Operand.Constant(var text) -> compared(path, compare.operator(), value(path, text));
      case Operand.OtherAnswer(var other) -> compared(path, compare.operator(), name(other));
    };
  }

  /** What isn't answered isn't anything else either. */
  private String compared(String path, Operator operator, String value) {
    return operator == Operator.IS_NOT ? "(" + name(path) + " notempty and " + name(path) + " != " + value + ")" : name(path) + " " + operator(operator) + " " + value;
  }

  private static String operator(Operator operator) {
    return switch (operator) {
      case IS, IN, WITHIN -> "=";
      case IS_NOT -> "!=";
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
      case LESS_THAN, BEFORE -> "<";
      case MORE_THAN, AFTER -> ">";
      case INCLUDES -> "contains";
    };
  }

  private String value(String path, String text) {
    var question = questions.get(path);
    boolean isNumber = question instanceof NumberQuestion || question instanceof CalculatedValue value && value.result() == Formula.Kind.NUMBER;
    if (question instanceof YesNoQuestion) {
      return String.valueOf(text.equals(YesNoQuestion.YES));
    }
    return isNumber && text.matches("-?[0-9.]+") ? text : DateBound.parse(text).map(SurveyExpressions::day).orElse("'" + text + "'");
  }

  static String day(DateBound day) {
    return switch (day) {
      case DateBound.Fixed(var date) -> "'" + date + "'";
      case DateBound.FromToday(int days) -> "today(" + days + ")";
    };
  }

  String formula(Formula formula) {
    return switch (formula) {
      case Formula.Constant(var value) -> value.toPlainString();
      case Formula.Day(var day) -> day(day);
      case Formula.Word(var text) -> "'" + text + "'";
      case Formula.AnswerOf(var id) -> name(id);
      case Formula.Case(var rows, var otherwise) -> cases(rows, otherwise.map(this::formula).orElse("''"));
      case Formula.Table(var id) -> tables.containsKey(id) ? table(tables.get(id)) : "{" + id + "}";
      case Formula.Add(var of) -> folded(of, " + ");
      case Formula.Subtract(var from, var what) -> folded(List.of(from, what), " - ");
      case Formula.Multiply(var of) -> folded(of, " * ");
      case Formula.Divide(var what, var by) -> folded(List.of(what, by), " / ");
      case Formula.Round(var of, int decimals, var mode) -> "round(" + formula(of) + ", " + decimals + ")";
      case Formula.Min(var of) -> called("min", of);
      case Formula.Max(var of) -> called("max", of);
      case Formula.Count(var group, var where) -> over("countInArray", group, questions.get(group) instanceof GroupQuestion rows ? rows.questions().getFirst().id() : "", where);
      case Formula.Sum(var group, var of, var where) -> over("sumInArray", group, inner(of), where);
      case Formula.Least(var group, var of, var where) -> over("minInArray", group, inner(of), where);
      case Formula.Greatest(var group, var of, var where) -> over("maxInArray", group, inner(of), where);
      case Formula.Between(var unit, var from, var to) -> "dateDiff(" + formula(from) + ", " + formula(to) + ", '" + unit.key() + "')";
      case Formula.Later(var day, var unit, var amount) -> "dateAdd(" + formula(day) + ", " + formula(amount) + ", '" + unit.key() + "')";
      case Formula.YearOf(var day) -> "getYear(" + formula(day) + ")";
    };
  }

  private static String inner(Formula of) {
    return of instanceof Formula.AnswerOf(var id) ? id : "";
  }

  private String over(String function, String group, String inner, Condition where) {
    boolean isAll = where.equals(Condition.ALWAYS) || !(questions.get(group) instanceof GroupQuestion);
    var condition = isAll ? "" : ", " + quoted(in((GroupQuestion) questions.get(group), true).condition(where));
    return function + "({" + group + "}, '" + inner + "'" + condition + ")";
  }

  private String folded(List<Formula> of, String by) {
    return "(" + of.stream().map(this::formula).collect(Collectors.joining(by)) + ")";
  }

  private String called(String function, List<Formula> of) {
    return function + "(" + of.stream().map(this::formula).collect(Collectors.joining(", ")) + ")";
  }

  private String cases(List<Formula.Row> rows, String otherwise) {
    return rows.isEmpty() ? otherwise : "iif(" + condition(rows.getFirst().when()) + ", " + formula(rows.getFirst().then()) + ", " + cases(rows.subList(1, rows.size()), otherwise) + ")";
  }

  /** There are no tables: what one says is written where it is asked. */
  private String table(DecisionTable table) {
    var version = table.versions().getLast();
    var otherwise = version.otherwise().map(this::formula);
    return table.hit() == DecisionTable.Hit.SUM
        ? Stream.concat(version.rules().stream().map(row -> cases(List.of(row), "0")), Stream.of("0")).collect(Collectors.joining(" + ", "(", ")"))
        : cases(version.rules(), otherwise.orElse("''"));
  }
}
