package se.samform.core.flow;

import se.samform.core.answer.Acting;
import se.samform.core.id.MessageId;

/** That somebody did something for somebody else: at the desk, or because they may act for them. */
public sealed interface ContactEvent extends CaseEvent {

  /** Filled in and handed in for somebody who reached the municipality that way. */
  record TakenDown(ContactWay way) implements ContactEvent {}

  /** What was done together with this, the named one did for whom they act for. */
  record ActedFor(Acting acting) implements ContactEvent {}

  /** A message of the citizen's, written down by whoever they spoke to. */
  record WrittenFor(MessageId message, ContactWay way, String text) implements ContactEvent {}
}
