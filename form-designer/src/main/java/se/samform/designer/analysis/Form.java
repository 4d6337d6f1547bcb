package se.samform.designer.analysis;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Plan;
import se.samform.core.logic.Probe;

/** The form itself, to try answers on. */
final class Form {

  private final FormIndex index;
  private final Plan plan;
  private final Probe probe;
  /** By condition, which is looked up as itself and not by what it says, and group. */
  private final Map<Condition, Map<Optional<String>, Probe.Asked>> asked = new IdentityHashMap<>();
  private final Map<String, Probe.Asked> answered = new HashMap<>();
  private final Map<String, Probe.Ruled> ruled = new HashMap<>();

  Form(ServiceDefinition definition) {
    this.index = new FormIndex(definition);
    this.plan = Plan.compile(definition);
    this.probe = Probe.of(plan);
  }

  FormIndex index() {
    return index;
  }

  Plan plan() {
    return plan;
  }

  Probe.Asked asked(Condition condition, Optional<String> group) {
    return asked.computeIfAbsent(condition, none -> new HashMap<>()).computeIfAbsent(group, none -> probe.condition(condition, group));
  }

  Probe.Asked answered(String path, Optional<String> group) {
    return answered.computeIfAbsent(group.orElse("") + " " + path, place -> probe.condition(new Condition.Answered(path), group));
  }

  Probe.Ruled ruled(String table) {
    return ruled.computeIfAbsent(table, probe::table);
  }
}
