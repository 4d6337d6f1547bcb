package se.samform.core.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.samform.core.form.CalculatedValue;

/**
 * Which questions outside groups are hidden, and which of those that are shown decide that: directly, or through what is
 * hidden or calculated itself. Through a question that stays as it is answered nothing is decided, nor by one whose answer is
 * as it has to be where something else stands in the way.
 */
final class Reach {

  private final Working working;
  private final Layout layout;

  Reach(Working working) {
    this.working = working;
    this.layout = working.layout;
  }

  /** By id, in page order. */
  Map<String, List<String>> hidden() {
    var hidden = new LinkedHashMap<String, List<String>>();
    outermost().filter(question -> !isShown(question)).forEach(question -> hidden.put(layout.idOf(question), new ArrayList<>()));
    outermost().filter(this::isAnswered).forEach(question -> reached(question).stream()
        .filter(node -> !layout.isStep(node) && hidden.containsKey(layout.idOf(node)))
        .forEach(node -> hidden.get(layout.idOf(node)).add(layout.idOf(question))));
    return hidden;
  }

  /** What may become another when this question does, and nothing else is answered anew. */
  private Set<Integer> reached(int from) {
    var reached = new HashSet<>(Set.of(from));
    var open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      int node = open.pop();
      for (int next : working.plan.dependents.workedOut[node]) {
        if (mayBecomeAnother(next, from) && !isAsItHasToBe(node, next) && reached.add(next)) {
          open.push(next);
        }
      }
    }
    return reached;
  }

  private boolean mayBecomeAnother(int node, int from) {
    if (layout.isStep(node)) {
      int step = layout.stepOfNode(node);
      return !working.stepShown[step] && working.isAsked(layout.steps.get(step).id());
    }
    int around = outermost(node);
    return around == from || layout.questions.get(node) instanceof CalculatedValue || !isShown(around) && isAskedToday(node);
  }

  /** Whether all that the other is shown by, and that goes by this, holds already: it is hidden for something else. */
  private boolean isAsItHasToBe(int node, int other) {
    if (layout.isStep(node) || !layout.isStep(other) && layout.groupOf(other) != Layout.NO_GROUP) {
      return false;
    }
    var shown = layout.isStep(other) ? layout.steps.get(layout.stepOfNode(other)).shown() : layout.questions.get(other).ask().shown();
    if (!(shown instanceof Condition.All(var parts))) {
      return false;
    }
    var id = layout.idOf(node);
    var own = parts.stream().filter(part -> References.of(part).stream().anyMatch(path -> path.equals(id) || path.startsWith(id + "."))).toList();
    var conditions = Conditions.in(layout, Layout.NO_GROUP);
    return !own.isEmpty() && own.stream().allMatch(part -> conditions.compile(part).holds(working.whole));
  }

  private boolean isAskedToday(int question) {
    return working.isAsked(layout.idOf(question)) && working.isAsked(layout.steps.get(layout.stepOf(question)).id());
  }

  private IntStream outermost() {
    return IntStream.range(0, layout.questions.size()).filter(question -> layout.groupOf(question) == Layout.NO_GROUP);
  }

  private int outermost(int question) {
    int group = layout.groupOf(question);
    return group == Layout.NO_GROUP ? question : outermost(group);
  }

  private boolean isShown(int outermost) {
    return working.whole.shown[layout.slotOf(outermost)];
  }

  private boolean isAnswered(int outermost) {
    return isShown(outermost) && layout.questions.get(outermost).isAnswerable();
  }
}
