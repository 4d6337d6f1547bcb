package se.samform.engine.statistics;

import java.util.List;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.engine.casefile.RecordedEvent;

/** A case as far as counting needs it: its events, oldest first, without what people wrote. */
record CaseHistory(CaseId id, FamilyId service, boolean anonymous, List<RecordedEvent> events) {

  CaseHistory {
    events = List.copyOf(events);
  }

  int lastSeq() {
    return events.isEmpty() ? 0 : events.getLast().seq();
  }

  /** As it was with this event as its newest. */
  CaseHistory upTo(int seq) {
    return new CaseHistory(id, service, anonymous, events.stream().filter(event -> event.seq() <= seq).toList());
  }
}
