package se.samform.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    deliver(event);
    return this;
  }

  /** What is written, put in or becomes of the decision is handed over, where the flow says so, whatever made somebody do it. */
  private void deliver(CaseEvent event) {
    written(event).ifPresent(message -> on(DeliveryEvent.MESSAGE, role -> new Effect.DeliverMessage(role, message)));
    if (event instanceof HandlingEvent.DocumentAdded added) {
      on(DeliveryEvent.DOCUMENT, role -> new Effect.DeliverDocument(role, added.document()));
    }
    if (event instanceof RulingEvent ruling) {
      DeliveryEvent.of(ruling).ifPresent(happened -> on(happened, role -> new Effect.Deliver(role, happened)));
    }
  }

  private static Optional<MessageId> written(CaseEvent event) {
    return switch (event) {
      case CaseEvent.WrittenToCitizen written -> Optional.of(written.message());
      case CaseEvent.WrittenToUnit written -> Optional.of(written.message());
      case ContactEvent.WrittenFor written -> Optional.of(written.message());
      case CaseEvent other -> Optional.empty();
    };
  }

  private void on(DeliveryEvent event, Function<String, Effect> handedTo) {
    flow.receiversOn(event).forEach(role -> causes(handedTo.apply(role)));
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
