package se.samform.designer.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Reference;
import se.samform.core.logic.References;

/** What must be worked out before what, so that nothing is offered that would make a circle. Steps stand beside questions as {@code /id}. */
final class Waiting {

  private final Map<String, Set<String>> on = new HashMap<>();
  private final Map<String, DecisionTable> tables;

  private Waiting(ServiceDefinition definition) {
    this.tables = definition.tables().stream().collect(Collectors.toMap(DecisionTable::id, table -> table, (one, other) -> one));
    definition.steps().forEach(this::add);
  }

  static Waiting of(ServiceDefinition definition) {
    return new Waiting(definition);
  }

  static String step(String id) {
    return "/" + id;
  }

  private void add(Step step) {
    put(step(step.id()), References.of(step.shown()));
    step.questions().forEach(question -> add(question, step(step.id())));
  }

  private void add(Question question, String around) {
    put(question.id(), List.of(around));
    put(question.id(), looksAt(question));
    if (question instanceof GroupQuestion group) {
      group.questions().forEach(inner -> add(inner, group.id()));
    }
  }

  private void put(String node, List<String> paths) {
    var waits = on.computeIfAbsent(node, none -> new LinkedHashSet<>());
    paths.forEach(path -> waits.add(path.startsWith("/") ? path : Reference.parse(path).question()));
  }

  /** As core has it: that it is required changes no answer, and that it is read-only only where it has an answer beforehand. */
  private List<String> looksAt(Question question) {
    var paths = new ArrayList<>(References.of(question.ask().shown()));
    if (!question.ask().initially().texts().isEmpty()) {
      paths.addAll(References.of(question.ask().readOnly()));
    }
    question.options().forEach(option -> paths.addAll(References.of(option.shown())));
    if (question instanceof CalculatedValue value) {
      paths.addAll(References.of(value.formula(), tables));
    }
    return paths;
  }

  /** All that wait for this, directly or not, and itself. */
  Set<String> waitingFor(String node) {
    var found = new HashSet<>(Set.of(node));
    var next = new ArrayDeque<>(List.of(node));
    while (!next.isEmpty()) {
      var awaited = next.remove();
      on.forEach((waits, these) -> {
        if (these.contains(awaited) && found.add(waits)) {
          next.add(waits);
        }
      });
    }
    return found;
  }
}
