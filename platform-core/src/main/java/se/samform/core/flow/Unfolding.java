package se.samform.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MessageId;

/** What a command comes to, event by event: each is applied before the next is thought of. */
final class Unfolding {

  /** A flow whose statuses follow each other at once for ever is refused when it is published. */
  private static final int MOST_EVENTS = 1_000;

  private Flow flow;
  private final Moment moment;
  private final List<CaseEvent> events = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private Optional<CaseState> state;

  Unfolding(Flow flow, Optional<CaseState> state, Moment moment) {
    this.flow = flow;
    this.state = state;
    this.moment = moment;
  }

  Flow flow() {
    return flow;
  }

  /** What happens next happens by another flow. */
  Unfolding under(Flow other) {
    flow = other;
    return this;
  }

  Moment moment() {
    return moment;
  }

  CaseState state() {
    return state.orElseThrow();
  }

  Course course() {
    return state().course();
  }

  Optional<Status> status() {
    return flow.status(state().status());
  }

  Unfolding happens(CaseEvent event) {
    if (events.size() == MOST_EVENTS) {
      throw new IllegalStateException("The flow never comes to rest: " + state().reference());
    }
    events.add(event);
    state = Optional.of(CaseRules.apply(state, event, moment.at()));
    written(event).ifPresent(this::deliver);
    return this;
  }

  private static Optional<MessageId> written(CaseEvent event) {
    return switch (event) {
      case CaseEvent.WrittenToCitizen written -> Optional.of(written.message());
      case CaseEvent.WrittenToUnit written -> Optional.of(written.message());
      case ContactEvent.WrittenFor written -> Optional.of(written.message());
      case CaseEvent other -> Optional.empty();
    };
  }

  /** What is written is handed over, where the flow says so, whatever made somebody write. */
  private void deliver(MessageId message) {
    flow.receiversOn(DeliveryEvent.MESSAGE).forEach(role -> causes(new Effect.DeliverMessage(role, message)));
  }

  Unfolding causes(Effect effect) {
    if (!effects.contains(effect)) {
      effects.add(effect);
    }
    return this;
  }

  Decision accepted() {
    return new Decision.Accepted(events, effects);
  }
}
