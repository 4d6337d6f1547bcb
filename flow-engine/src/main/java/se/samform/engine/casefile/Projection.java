package se.samform.engine.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;

/** The state that events come to. */
final class Projection {

  private Projection() {}

  /** After events that happened at once. */
  static CaseState of(Optional<CaseState> before, List<CaseEvent> events, Instant at) {
    var state = before;
    for (var event : events) {
      state = Optional.of(CaseRules.apply(state, event, at));
    }
    return state.orElseThrow();
  }

  /** From the first event on; empty if there is none. */
  static Optional<CaseState> of(List<RecordedEvent> events) {
    var state = Optional.<CaseState>empty();
    for (var recorded : events) {
      state = Optional.of(CaseRules.apply(state, recorded.event(), recorded.at()));
    }
    return state;
  }
}
