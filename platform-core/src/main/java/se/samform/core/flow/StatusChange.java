package se.samform.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseEvent.StatusChanged;
import se.samform.core.flow.Decision.Accepted;
import se.samform.core.flow.Decision.Refused;

/** Along the flow's own ways, and no other. */
final class StatusChange {

  private StatusChange() {}

  static Decision to(Flow flow, CaseState state, String to) {
    return present(flow, state)
        .filter(status -> status.mayBecome(to))
        .flatMap(status -> flow.status(to))
        .<Decision>map(next -> new Accepted(List.of(event(state, next)), effects(flow, next)))
        .orElseGet(() -> new Refused(Refusal.NOT_A_NEXT_STATUS));
  }

  static Decision withdraw(Flow flow, CaseState state) {
    return following(flow, state, StatusKind.WITHDRAWN)
        .<Decision>map(next -> new Accepted(List.of(event(state, next)), effects(flow, next)))
        .orElseGet(() -> new Refused(Refusal.CANNOT_WITHDRAW));
  }

  /** The first status of this kind that may follow the present one. */
  static Optional<Status> following(Flow flow, CaseState state, StatusKind kind) {
    return present(flow, state).stream()
        .flatMap(status -> status.next().stream())
        .flatMap(id -> flow.status(id).stream())
        .filter(status -> status.kind() == kind)
        .findFirst();
  }

  static StatusChanged event(CaseState state, Status next) {
    return new StatusChanged(state.status(), next.id(), next.kind());
  }

  static List<Effect> deliveries(Flow flow, DeliveryEvent event) {
    return flow.receiversOn(event).stream().<Effect>map(role -> new Effect.Deliver(role, event)).toList();
  }

  private static List<Effect> effects(Flow flow, Status next) {
    var effects = new ArrayList<Effect>(List.of(new Effect.TellOfStatus(next.id())));
    if (next.kind() == StatusKind.DECIDED) {
      effects.addAll(deliveries(flow, DeliveryEvent.DECIDED));
    }
    if (next.kind() == StatusKind.CLOSED) {
      effects.addAll(deliveries(flow, DeliveryEvent.CLOSED));
    }
    return effects;
  }

  private static Optional<Status> present(Flow flow, CaseState state) {
    return flow.status(state.status());
  }
}
