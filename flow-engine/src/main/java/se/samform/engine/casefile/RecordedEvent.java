package se.samform.engine.casefile;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
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
    return event instanceof ContactEvent.ActedFor(var acting) ? new RecordedEvent(seq, at, actor, absent, new ContactEvent.ActedFor(acting.nameless())) : this;
  }
}
