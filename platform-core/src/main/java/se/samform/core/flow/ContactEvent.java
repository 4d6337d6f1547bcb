package se.samform.core.flow;

import se.samform.core.id.MessageId;

/** What somebody at the desk did for a citizen. */
public sealed interface ContactEvent extends CaseEvent {

  /** A message of the citizen's, written down by whoever they spoke to. */
  record WrittenFor(MessageId message, ContactWay way, String text) implements ContactEvent {}
}
