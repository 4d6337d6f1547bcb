package se.samform.core.flow;

import se.samform.core.id.MessageId;

/** What somebody at the desk did for a citizen. */
public sealed interface ContactEvent extends CaseEvent {

  /** Filled in and handed in for somebody who reached the municipality that way. */
  record TakenDown(ContactWay way) implements ContactEvent {}

  /** A message of the citizen's, written down by whoever they spoke to. */
  record WrittenFor(MessageId message, ContactWay way, String text) implements ContactEvent {}
}
