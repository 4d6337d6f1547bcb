package se.samform.engine.casefile;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.id.OfficerId;

/**
 * An event with its place in the log.
 *
 * @param actor as {@link se.samform.core.flow.Actor#recorded} tells it
 * @param absent for whom they stood in
 */
public record RecordedEvent(int seq, Instant at, String actor, Optional<OfficerId> absent, CaseEvent event) {

  /** Done in their own name. */
  public RecordedEvent(int seq, Instant at, String actor, CaseEvent event) {
    this(seq, at, actor, Optional.empty(), event);
  }

  /** Without what Samform itself wrote down of who somebody is. */
  RecordedEvent masked() {
    return switch (event) {
      case ContactEvent.ActedFor(var acting) -> with(new ContactEvent.ActedFor(acting.nameless()));
      case HandlingEvent.Transferred(var to, var why) -> with(new HandlingEvent.Transferred(to.nameless(), why));
      case CaseEvent other -> this;
    };
  }

  /** Of a transfer that it was: whose the case came to be they know themselves, and why is the officers' alone. */
  RecordedEvent forCitizen() {
    return event instanceof HandlingEvent.Transferred(var to, var why) ? with(new HandlingEvent.Transferred(to.nameless(), "")) : this;
  }

  private RecordedEvent with(CaseEvent other) {
    return new RecordedEvent(seq, at, actor, absent, other);
  }
}
