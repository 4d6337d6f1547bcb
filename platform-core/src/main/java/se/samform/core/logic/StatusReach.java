package se.samform.core.logic;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.Predicate;
import se.samform.core.form.ServiceDefinition;

/** Which statuses a case of an e-service may get to. */
public final class StatusReach {

  private StatusReach() {}

  /**
   * Ids of the statuses that no case gets to, whatever anybody does.
   *
   * @param never whether no answers that are handed in make the condition hold: a way under it is none
   */
  public static Set<String> unreached(ServiceDefinition definition, Predicate<Condition> never) {
    var layout = new Layout(definition);
    var whole = new FlowCheck(definition, layout, new ConditionCheck(layout, Layout.NO_GROUP, new ArrayList<>()), new ArrayList<>());
    return new FlowPaths(whole, definition.flow(), never).unreached();
  }
}
