package se.samform.bench.forms;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.ast.JsonLogicNode;
import io.github.jamsesso.jsonlogic.ast.JsonLogicParseException;
import io.github.jamsesso.jsonlogic.ast.JsonLogicParser;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluationException;
import io.github.jamsesso.jsonlogic.evaluator.JsonLogicEvaluator;
import io.github.jamsesso.jsonlogic.evaluator.expressions.EqualityExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.IfExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.InExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.InequalityExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.LogicExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.MathExpression;
import io.github.jamsesso.jsonlogic.evaluator.expressions.NumericComparisonExpression;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * json-logic-java, with the rules parsed once. It knows rules, not forms: the loop over the questions is ours, and does
 * no more than it must. After a change all rules are asked again, since nothing tells which.
 */
final class JsonLogicEngine extends JvmEngine {

  private record Rules(
      String id, JsonLogicNode shown, JsonLogicNode required, JsonLogicNode invalid, JsonLogicNode calculated, int longest) {}

  /** What has been found of one set of answers: each list has the ids. */
  private record Found(Map<String, Object> data, List<String> shown, List<String> missing, List<String> invalid) {}

  private final JsonLogicEvaluator evaluator = new JsonLogicEvaluator(List.of(
      LogicExpression.AND,
      LogicExpression.OR,
      EqualityExpression.INSTANCE,
      InequalityExpression.INSTANCE,
      InExpression.INSTANCE,
      IfExpression.IF,
      MathExpression.ADD,
      NumericComparisonExpression.LT,
      NumericComparisonExpression.LTE,
      NumericComparisonExpression.GT,
      NumericComparisonExpression.GTE));

  private Form form;
  private String text;
  private List<Rules> rules;
  private Map<String, Object> complete;
  private Map<String, Object> live;
  private List<Object> changed;

  @Override
  public String name() {
    return "json-logic-java";
  }

  @Override
  void take(Form taken) {
    form = taken;
    text = LogicRules.of(taken).toString();
    rules = compile();
    complete = data(taken.complete());
    live = new HashMap<>(complete);
    changed = taken.changes().stream().map(change -> change.text().isEmpty() ? null : typed(change.question(), change.text()))
        .collect(ArrayList::new, List::add, List::addAll);
  }

  private Map<String, Object> data(Map<String, String> answers) {
    var data = new HashMap<String, Object>();
    form.questions().stream()
        .filter(asked -> answers.containsKey(asked.id()))
        .forEach(asked -> data.put(asked.id(), typed(asked, answers.get(asked.id()))));
    return data;
  }

  private static Object typed(Asked asked, String text) {
    return switch (asked.kind()) {
      case NUMBER, CALCULATED -> Double.valueOf(text);
      case DATE -> (double) LogicRules.number(text);
      case TEXT, CHOICE, YES_NO -> text;
    };
  }

  @Override
  List<Rules> compile() {
    try (var reader = Json.createReader(new StringReader(text))) {
      var compiled = new ArrayList<Rules>();
      for (var question : reader.readObject().getJsonArray("questions").getValuesAs(JsonObject.class)) {
        compiled.add(new Rules(
            question.getString("id"),
            rule(question, "shown"),
            rule(question, "required"),
            rule(question, "invalid"),
            rule(question, "calculated"),
            question.getInt("longest", Integer.MAX_VALUE)));
      }
      return compiled;
    }
  }

  /** Null where there is none. */
  private static JsonLogicNode rule(JsonObject question, String name) {
    try {
      return question.containsKey(name) ? JsonLogicParser.parse(question.get(name).toString()) : null;
    } catch (JsonLogicParseException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  Object evaluate() {
    return found(complete, false);
  }

  @Override
  Object validate() {
    return found(complete, true);
  }

  @Override
  Object change(int number) {
    var id = form.changes().get(number).question().id();
    if (changed.get(number) == null) {
      live.remove(id);
    } else {
      live.put(id, changed.get(number));
    }
    return found(live, false);
  }

  private Found found(Map<String, Object> answers, boolean isChecked) {
    var found = new Found(new HashMap<>(answers), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var rule : rules) {
      if (rule.calculated() != null) {
        calculate(rule, found.data());
      }
      if (rule.shown() == null || holds(rule.shown(), found.data())) {
        found.shown().add(rule.id());
        if (isChecked) {
          check(rule, found);
        }
      }
    }
    return found;
  }

  private void calculate(Rules rule, Map<String, Object> data) {
    var value = value(rule.calculated(), data);
    if (value != null) {
      data.put(rule.id(), value);
    }
  }

  private void check(Rules rule, Found found) {
    var answer = found.data().get(rule.id());
    if (answer == null) {
      if (rule.required() != null && holds(rule.required(), found.data())) {
        found.missing().add(rule.id());
      }
    } else if (rule.invalid() != null && holds(rule.invalid(), found.data()) || isTooLong(answer, rule.longest())) {
      found.invalid().add(rule.id());
    }
  }

  private static boolean isTooLong(Object answer, int longest) {
    return answer instanceof String text && text.length() > longest;
  }

  private boolean holds(JsonLogicNode rule, Map<String, Object> data) {
    return JsonLogic.truthy(value(rule, data));
  }

  private Object value(JsonLogicNode rule, Map<String, Object> data) {
    try {
      return evaluator.evaluate(rule, data, "$");
    } catch (JsonLogicEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Outcome complete() {
    return outcome(complete);
  }

  @Override
  public Outcome gappy() {
    return outcome(data(form.gappy()));
  }

  @Override
  Outcome live() {
    return outcome(live);
  }

  private Outcome outcome(Map<String, Object> answers) {
    var found = found(answers, true);
    var calculated = new TreeMap<String, String>();
    form.questions().stream()
        .filter(asked -> asked.isCalculated() && found.data().get(asked.id()) != null)
        .forEach(asked -> calculated.put(asked.id(), "" + ((Number) found.data().get(asked.id())).longValue()));
    return new Outcome(new TreeSet<>(found.shown()), calculated, new TreeSet<>(found.missing()), new TreeSet<>(found.invalid()));
  }
}
