package se.samform.core.logic;

import java.util.List;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;

/** Checks that a flow leads somewhere: to statuses and roles that are there, and always to some unit. */
final class FlowCheck {

  private final ServiceDefinition definition;
  private final Flow flow;
  private final ConditionCheck conditions;
  private final List<Fault> faults;

  FlowCheck(ServiceDefinition definition, ConditionCheck conditions, List<Fault> faults) {
    this.definition = definition;
    this.flow = definition.flow();
    this.conditions = conditions;
    this.faults = faults;
  }

  void check() {
    DefinitionCheck.unique(definition.roles(), Role::id, "/roles", faults);
    DefinitionCheck.unique(flow.statuses(), Status::id, "/flow/statuses", faults);
    initial();
    for (int i = 0; i < flow.statuses().size(); i++) {
      next(flow.statuses().get(i), "/flow/statuses/" + i);
    }
    routes();
    deliveries();
  }

  /** A draft, for which an unknown kind stands too, is told at its status. */
  private void initial() {
    var initial = flow.status(flow.initial());
    if (initial.isEmpty()) {
      add("/flow/initial", "There is no status \"" + flow.initial() + "\"", "Name one of the statuses.");
    } else if (!isBeginning(initial.get().kind()) && initial.get().kind() != StatusKind.DRAFT) {
      add("/flow/initial", "A case cannot begin as " + initial.get().kind(), "Name a status of the kind submitted.");
    }
  }

  private static boolean isBeginning(StatusKind kind) {
    return kind == StatusKind.SUBMITTED || kind == StatusKind.AWAITING_SIGNATURE || kind == StatusKind.AWAITING_PAYMENT;
  }

  private void next(Status status, String at) {
    for (int i = 0; i < status.next().size(); i++) {
      if (flow.status(status.next().get(i)).isEmpty()) {
        add(at + "/next/" + i, "There is no status \"" + status.next().get(i) + "\"", "Name one of the statuses.");
      }
    }
    if (status.kind() == StatusKind.DRAFT) {
      add(at + "/kind", "A case is never a draft", "A draft ends where the case begins: take the status away.");
    }
  }

  private void routes() {
    for (int i = 0; i < flow.routes().size(); i++) {
      conditions.check(flow.routes().get(i).when(), "/flow/routes/" + i + "/when");
      role(flow.routes().get(i).to(), RoleKind.UNIT, "/flow/routes/" + i + "/to");
    }
    if (flow.routes().isEmpty() || !flow.routes().getLast().when().equals(Condition.ALWAYS)) {
      add("/flow/routes", "Some cases would get to no unit", "Let the last route have no condition.");
    }
  }

  private void deliveries() {
    for (int i = 0; i < flow.deliveries().size(); i++) {
      role(flow.deliveries().get(i).to(), RoleKind.RECEIVER, "/flow/deliveries/" + i + "/to");
    }
  }

  void role(String id, RoleKind kind, String at) {
    var role = definition.role(id);
    if (role.isEmpty()) {
      add(at, "There is no role \"" + id + "\"", "Name one of the roles.");
    } else if (role.get().kind() != kind) {
      add(at, "The role \"" + id + "\" is not a " + kind.name().toLowerCase(java.util.Locale.ROOT), "Name another.");
    }
  }

  private void add(String path, String reason, String mend) {
    faults.add(new Fault(path, reason, mend));
  }
}
