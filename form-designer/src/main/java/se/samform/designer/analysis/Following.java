package se.samform.designer.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Reference;
import se.samform.core.logic.References;

/**
 * What in two versions of a form hangs on what: questions by their ids, steps and tables too. What hangs on nothing that is
 * written otherwise comes out alike, whatever is answered.
 */
final class Following {

  private final Map<String, Set<String>> needs = new HashMap<>();
  private final Map<String, Object> before = new HashMap<>();
  private final Map<String, Object> after = new HashMap<>();
  private final Set<String> changed = new HashSet<>();

  Following(FormIndex one, FormIndex other) {
    learn(one, before);
    learn(other, after);
    Stream.concat(before.keySet().stream(), after.keySet().stream()).filter(thing -> !before.getOrDefault(thing, "").equals(after.getOrDefault(thing, ""))).forEach(changed::add);
    changed.removeIf(thing -> isStep(thing) && !(before.containsKey(thing) && after.containsKey(thing)));
  }

  static String step(Step step) {
    return "step " + step.id();
  }

  static String table(String table) {
    return "table " + table;
  }

  private static boolean isStep(String thing) {
    return thing.startsWith("step ");
  }

  /** Whether the question must be answered. */
  static String required(Question question) {
    return "required " + question.id();
  }

  /** Questions that the condition looks at. */
  static Set<String> in(Condition condition) {
    return References.of(condition).stream().map(Following::question).collect(Collectors.toSet());
  }

  private static String question(String path) {
    return Reference.parse(path).question();
  }

  private void learn(FormIndex form, Map<String, Object> written) {
    form.definition().steps().forEach(step -> {
      needs(step(step)).addAll(in(step.shown()));
      written.put(step(step), step.shown());
    });
    form.questions().forEach(question -> learn(question, form, written));
    form.definition().tables().forEach(table -> {
      needs(table(table.id())).addAll(needed(table));
      written.put(table(table.id()), table);
    });
  }

  private Set<String> needs(String thing) {
    return needs.computeIfAbsent(thing, none -> new LinkedHashSet<>());
  }

  /** Whether it must be answered is another thing: that doesn't change what the answer is. */
  private void learn(Question question, FormIndex form, Map<String, Object> written) {
    var ask = question.ask();
    var around = form.groupOf(question).map(Question::id).orElseGet(() -> step(form.stepOf(question)));
    var needs = needs(question.id());
    needs.add(around);
    needs.addAll(in(ask.shown()));
    needs.addAll(in(ask.readOnly()));
    question.options().forEach(option -> needs.addAll(in(option.shown())));
    if (question instanceof CalculatedValue calculated) {
      needs.addAll(needed(calculated.formula()));
    }
    var options = question.options().stream().collect(Collectors.toMap(Option::id, Option::shown));
    needs(required(question)).addAll(in(ask.required()));
    written.put(required(question), ask.required());
    var place = form.groupOf(question).<Object>map(Question::id).orElseGet(() -> form.stepOf(question).shown());
    written.put(question.id(), List.of(Bare.of(question), place, ask.shown(), ask.readOnly(), ask.initially().texts(), options));
  }

  /** What the formula looks at by itself. */
  static Set<String> needed(Formula formula) {
    var needed = new LinkedHashSet<String>();
    References.of(formula, Map.of()).forEach(path -> needed.add(question(path)));
    References.tablesOf(formula).forEach(table -> needed.add(table(table)));
    return needed;
  }

  private static Set<String> needed(DecisionTable table) {
    var needed = new LinkedHashSet<String>();
    table.on().ifPresent(on -> needed.addAll(needed(on)));
    table.versions().forEach(version -> {
      version.rules().forEach(rule -> {
        needed.addAll(in(rule.when()));
        needed.addAll(needed(rule.then()));
      });
      version.otherwise().ifPresent(formula -> needed.addAll(needed(formula)));
    });
    return needed;
  }

  /** These and all that they hang on. */
  Set<String> all(Collection<String> things) {
    var found = new LinkedHashSet<String>();
    var left = new ArrayDeque<>(things);
    while (!left.isEmpty()) {
      var thing = left.remove();
      if (found.add(thing)) {
        left.addAll(needs.getOrDefault(thing, Set.of()));
      }
    }
    return found;
  }

  /** Whether one of these is written otherwise, or there only once. */
  boolean isAnyChanged(Collection<String> things) {
    return things.stream().anyMatch(changed::contains);
  }

  /** All that is written otherwise, or only in one of them. */
  Set<String> changed() {
    return Set.copyOf(changed);
  }
}
