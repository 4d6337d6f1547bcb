package se.samform.engine.casefile;

import java.time.Instant;
import se.samform.core.flow.CaseEvent;

/** An event with its place in the log. @param actor as {@link se.samform.core.flow.Actor#recorded} tells it */
public record RecordedEvent(int seq, Instant at, String actor, CaseEvent event) {}
